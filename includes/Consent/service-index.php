<?php
// Generated from assets/schema/services.json by "npm run generate". Do not edit.

return array(
	'hosts' => array(
		'googletagmanager.com' => array(
			'scripts' => array(
				array(
					'/gtag/js?id=AW-',
					'google_ads',
				),
				array(
					'/gtag/js?id=DC-',
					'google_ads',
				),
				array(
					'/gtag/js',
					'google_analytics',
				),
				array(
					'/gtm.js',
					'google_tag_manager',
				),
			),
			'frames' => array(
				array(
					'/ns.html',
					'google_tag_manager',
				),
			),
		),
		'googleadservices.com' => array(
			'scripts' => array(
				array(
					'/pagead',
					'google_ads',
				),
			),
			'images' => array(
				array(
					'/pagead',
					'google_ads',
				),
			),
		),
		'googleads.g.doubleclick.net' => array(
			'scripts' => array(
				array(
					'/pagead',
					'google_ads',
				),
			),
			'images' => array(
				array(
					'/pagead',
					'google_ads',
				),
			),
			'frames' => array(
				array(
					'',
					'google_adsense',
				),
			),
		),
		'doubleclick.net' => array(
			'scripts' => array(
				array(
					'/activity',
					'google_ads',
				),
			),
		),
		'td.doubleclick.net' => array(
			'frames' => array(
				array(
					'',
					'google_ads',
				),
			),
		),
		'fls.doubleclick.net' => array(
			'frames' => array(
				array(
					'',
					'google_ads',
				),
			),
		),
		'google.com' => array(
			'images' => array(
				array(
					'/pagead/1p-conversion',
					'google_ads',
				),
			),
			'scripts' => array(
				array(
					'/recaptcha',
					'recaptcha',
				),
			),
			'frames' => array(
				array(
					'/recaptcha',
					'recaptcha',
				),
			),
		),
		'ad.doubleclick.net' => array(
			'images' => array(
				array(
					'/ddm',
					'google_ads',
				),
			),
		),
		'google-analytics.com' => array(
			'scripts' => array(
				array(
					'/analytics.js',
					'google_analytics',
				),
				array(
					'/ga.js',
					'google_analytics',
				),
				array(
					'/plugins',
					'google_analytics',
				),
				array(
					'/urchin.js',
					'google_analytics',
				),
			),
			'images' => array(
				array(
					'/collect',
					'google_analytics',
				),
				array(
					'/g/collect',
					'google_analytics',
				),
				array(
					'/__utm.gif',
					'google_analytics',
				),
			),
		),
		'googleoptimize.com' => array(
			'scripts' => array(
				array(
					'/optimize.js',
					'google_optimize',
				),
			),
		),
		'clarity.ms' => array(
			'scripts' => array(
				array(
					'/tag',
					'microsoft_clarity',
				),
				array(
					'/s',
					'microsoft_clarity',
				),
			),
		),
		'static.hotjar.com' => array(
			'scripts' => array(
				array(
					'',
					'hotjar',
				),
			),
		),
		'script.hotjar.com' => array(
			'scripts' => array(
				array(
					'',
					'hotjar',
				),
			),
		),
		'vars.hotjar.com' => array(
			'frames' => array(
				array(
					'',
					'hotjar',
				),
			),
		),
		'cdn.matomo.cloud' => array(
			'scripts' => array(
				array(
					'',
					'matomo',
				),
			),
		),
		'plausible.io' => array(
			'scripts' => array(
				array(
					'/js',
					'plausible',
				),
			),
		),
		'cdn.usefathom.com' => array(
			'scripts' => array(
				array(
					'',
					'fathom',
				),
			),
		),
		'simpleanalyticscdn.com' => array(
			'scripts' => array(
				array(
					'',
					'simple_analytics',
				),
			),
		),
		'queue.simpleanalyticscdn.com' => array(
			'images' => array(
				array(
					'',
					'simple_analytics',
				),
			),
		),
		'cloud.umami.is' => array(
			'scripts' => array(
				array(
					'',
					'umami',
				),
			),
		),
		'analytics.umami.is' => array(
			'scripts' => array(
				array(
					'',
					'umami',
				),
			),
		),
		'static.cloudflareinsights.com' => array(
			'scripts' => array(
				array(
					'',
					'cloudflare_web_analytics',
				),
			),
		),
		'stats.wp.com' => array(
			'scripts' => array(
				array(
					'',
					'jetpack_stats',
				),
			),
		),
		'pixel.wp.com' => array(
			'images' => array(
				array(
					'',
					'jetpack_stats',
				),
			),
		),
		'cdn.mxpnl.com' => array(
			'scripts' => array(
				array(
					'',
					'mixpanel',
				),
			),
		),
		'cdn4.mxpnl.com' => array(
			'scripts' => array(
				array(
					'',
					'mixpanel',
				),
			),
		),
		'cdn.amplitude.com' => array(
			'scripts' => array(
				array(
					'',
					'amplitude',
				),
			),
		),
		'cdn.eu.amplitude.com' => array(
			'scripts' => array(
				array(
					'',
					'amplitude',
				),
			),
		),
		'cdn.heapanalytics.com' => array(
			'scripts' => array(
				array(
					'',
					'heap',
				),
			),
		),
		'heap-api.com' => array(
			'scripts' => array(
				array(
					'/config',
					'heap',
				),
				array(
					'/js',
					'heap',
				),
			),
		),
		'cdn.segment.com' => array(
			'scripts' => array(
				array(
					'',
					'segment',
				),
			),
		),
		'i.posthog.com' => array(
			'scripts' => array(
				array(
					'',
					'posthog',
				),
			),
		),
		'app.posthog.com' => array(
			'scripts' => array(
				array(
					'',
					'posthog',
				),
			),
		),
		'eu.posthog.com' => array(
			'scripts' => array(
				array(
					'',
					'posthog',
				),
			),
		),
		'us-assets.i.posthog.com' => array(
			'scripts' => array(
				array(
					'',
					'posthog',
				),
			),
		),
		'fullstory.com' => array(
			'scripts' => array(
				array(
					'/s/fs.js',
					'fullstory',
				),
			),
		),
		'edge.fullstory.com' => array(
			'scripts' => array(
				array(
					'',
					'fullstory',
				),
			),
		),
		'cdn.mouseflow.com' => array(
			'scripts' => array(
				array(
					'',
					'mouseflow',
				),
			),
		),
		'script.crazyegg.com' => array(
			'scripts' => array(
				array(
					'',
					'crazy_egg',
				),
			),
		),
		'tools.luckyorange.com' => array(
			'scripts' => array(
				array(
					'',
					'lucky_orange',
				),
			),
		),
		'd10lpsik1i8c69.cloudfront.net' => array(
			'scripts' => array(
				array(
					'',
					'lucky_orange',
				),
			),
		),
		'web-sdk.smartlook.com' => array(
			'scripts' => array(
				array(
					'',
					'smartlook',
				),
			),
		),
		'rec.smartlook.com' => array(
			'scripts' => array(
				array(
					'',
					'smartlook',
				),
			),
		),
		'cdn.inspectlet.com' => array(
			'scripts' => array(
				array(
					'',
					'inspectlet',
				),
			),
		),
		'statcounter.com' => array(
			'scripts' => array(
				array(
					'/counter',
					'statcounter',
				),
			),
		),
		'c.statcounter.com' => array(
			'images' => array(
				array(
					'',
					'statcounter',
				),
			),
		),
		'mc.yandex.ru' => array(
			'scripts' => array(
				array(
					'',
					'yandex_metrica',
				),
			),
			'images' => array(
				array(
					'/watch',
					'yandex_metrica',
				),
			),
		),
		'mc.yandex.com' => array(
			'scripts' => array(
				array(
					'',
					'yandex_metrica',
				),
			),
		),
		'visualwebsiteoptimizer.com' => array(
			'scripts' => array(
				array(
					'',
					'vwo',
				),
			),
		),
		'cdn.optimizely.com' => array(
			'scripts' => array(
				array(
					'',
					'optimizely',
				),
			),
		),
		'js-agent.newrelic.com' => array(
			'scripts' => array(
				array(
					'',
					'new_relic',
				),
			),
		),
		'assets.adobedtm.com' => array(
			'scripts' => array(
				array(
					'',
					'adobe_analytics',
				),
			),
		),
		'quantserve.com' => array(
			'scripts' => array(
				array(
					'/quant.js',
					'quantcast',
				),
			),
		),
		'pixel.quantserve.com' => array(
			'images' => array(
				array(
					'',
					'quantcast',
				),
			),
		),
		'sb.scorecardresearch.com' => array(
			'scripts' => array(
				array(
					'',
					'comscore',
				),
			),
			'images' => array(
				array(
					'',
					'comscore',
				),
			),
		),
		'cdn.parsely.com' => array(
			'scripts' => array(
				array(
					'',
					'parsely',
				),
			),
		),
		'static.chartbeat.com' => array(
			'scripts' => array(
				array(
					'',
					'chartbeat',
				),
			),
		),
		'va.vercel-scripts.com' => array(
			'scripts' => array(
				array(
					'',
					'vercel_analytics',
				),
			),
		),
		'analytics.ahrefs.com' => array(
			'scripts' => array(
				array(
					'',
					'ahrefs_analytics',
				),
			),
		),
		'pagead2.googlesyndication.com' => array(
			'scripts' => array(
				array(
					'',
					'google_adsense',
				),
			),
		),
		'securepubads.g.doubleclick.net' => array(
			'scripts' => array(
				array(
					'',
					'google_ad_manager',
				),
			),
		),
		'googletagservices.com' => array(
			'scripts' => array(
				array(
					'/tag/js',
					'google_ad_manager',
				),
			),
		),
		'connect.facebook.net' => array(
			'scripts' => array(
				array(
					'/*/fbevents.js',
					'meta_pixel',
				),
			),
			'embeds' => array(
				array(
					'/*/sdk',
					'facebook',
				),
				array(
					'/*/all.js',
					'facebook',
				),
			),
		),
		'facebook.com' => array(
			'images' => array(
				array(
					'/tr',
					'meta_pixel',
				),
			),
			'frames' => array(
				array(
					'/plugins',
					'facebook',
				),
				array(
					'/*/plugins',
					'facebook',
				),
			),
		),
		'bat.bing.com' => array(
			'scripts' => array(
				array(
					'',
					'microsoft_ads',
				),
			),
			'images' => array(
				array(
					'/action',
					'microsoft_ads',
				),
			),
		),
		'analytics.tiktok.com' => array(
			'scripts' => array(
				array(
					'',
					'tiktok_pixel',
				),
			),
		),
		's.pinimg.com' => array(
			'scripts' => array(
				array(
					'/ct',
					'pinterest_tag',
				),
			),
		),
		'ct.pinterest.com' => array(
			'images' => array(
				array(
					'',
					'pinterest_tag',
				),
			),
		),
		'sc-static.net' => array(
			'scripts' => array(
				array(
					'/scevent',
					'snapchat_pixel',
				),
			),
		),
		'snap.licdn.com' => array(
			'scripts' => array(
				array(
					'',
					'linkedin_insight',
				),
			),
		),
		'px.ads.linkedin.com' => array(
			'images' => array(
				array(
					'',
					'linkedin_insight',
				),
			),
		),
		'dc.ads.linkedin.com' => array(
			'images' => array(
				array(
					'',
					'linkedin_insight',
				),
			),
		),
		'static.ads-twitter.com' => array(
			'scripts' => array(
				array(
					'',
					'x_pixel',
				),
			),
		),
		't.co' => array(
			'images' => array(
				array(
					'/i/adsct',
					'x_pixel',
				),
			),
		),
		'analytics.twitter.com' => array(
			'images' => array(
				array(
					'',
					'x_pixel',
				),
			),
		),
		'redditstatic.com' => array(
			'scripts' => array(
				array(
					'/ads',
					'reddit_pixel',
				),
			),
		),
		'alb.reddit.com' => array(
			'images' => array(
				array(
					'',
					'reddit_pixel',
				),
			),
		),
		'a.quora.com' => array(
			'scripts' => array(
				array(
					'',
					'quora_pixel',
				),
			),
		),
		'q.quora.com' => array(
			'images' => array(
				array(
					'',
					'quora_pixel',
				),
			),
		),
		'static.criteo.net' => array(
			'scripts' => array(
				array(
					'',
					'criteo',
				),
			),
		),
		'dynamic.criteo.com' => array(
			'scripts' => array(
				array(
					'',
					'criteo',
				),
			),
		),
		'cdn.taboola.com' => array(
			'scripts' => array(
				array(
					'',
					'taboola',
				),
			),
		),
		'trc.taboola.com' => array(
			'images' => array(
				array(
					'',
					'taboola',
				),
			),
		),
		'amplify.outbrain.com' => array(
			'scripts' => array(
				array(
					'',
					'outbrain',
				),
			),
		),
		'widgets.outbrain.com' => array(
			'scripts' => array(
				array(
					'',
					'outbrain',
				),
			),
		),
		'tr.outbrain.com' => array(
			'images' => array(
				array(
					'',
					'outbrain',
				),
			),
		),
		's.adroll.com' => array(
			'scripts' => array(
				array(
					'',
					'adroll',
				),
			),
		),
		'd.adroll.com' => array(
			'scripts' => array(
				array(
					'',
					'adroll',
				),
			),
		),
		'creativecdn.com' => array(
			'scripts' => array(
				array(
					'',
					'rtb_house',
				),
			),
			'frames' => array(
				array(
					'',
					'rtb_house',
				),
			),
		),
		'dwin1.com' => array(
			'scripts' => array(
				array(
					'',
					'awin',
				),
			),
		),
		'mczbf.com' => array(
			'scripts' => array(
				array(
					'',
					'cj_affiliate',
				),
			),
		),
		'utt.impactcdn.com' => array(
			'scripts' => array(
				array(
					'',
					'impact',
				),
			),
		),
		'amazon-adsystem.com' => array(
			'scripts' => array(
				array(
					'',
					'amazon_ads',
				),
			),
			'frames' => array(
				array(
					'',
					'amazon_ads',
				),
			),
		),
		'static.klaviyo.com' => array(
			'scripts' => array(
				array(
					'',
					'klaviyo',
				),
			),
		),
		'static-tracking.klaviyo.com' => array(
			'scripts' => array(
				array(
					'',
					'klaviyo',
				),
			),
		),
		'a.klaviyo.com' => array(
			'scripts' => array(
				array(
					'',
					'klaviyo',
				),
			),
		),
		'chimpstatic.com' => array(
			'scripts' => array(
				array(
					'',
					'mailchimp',
				),
			),
		),
		'mc.us*.list-manage.com' => array(
			'scripts' => array(
				array(
					'',
					'mailchimp',
				),
			),
		),
		'omnisnippet1.com' => array(
			'scripts' => array(
				array(
					'',
					'omnisend',
				),
			),
		),
		'omnisrc.com' => array(
			'scripts' => array(
				array(
					'',
					'omnisend',
				),
			),
		),
		'tag.getdrip.com' => array(
			'scripts' => array(
				array(
					'',
					'drip',
				),
			),
		),
		'diffuser-cdn.app-us1.com' => array(
			'scripts' => array(
				array(
					'',
					'activecampaign',
				),
			),
		),
		'trackcmp.net' => array(
			'scripts' => array(
				array(
					'',
					'activecampaign',
				),
			),
		),
		'sibautomation.com' => array(
			'scripts' => array(
				array(
					'',
					'brevo',
				),
			),
		),
		'cdn.brevo.com' => array(
			'scripts' => array(
				array(
					'',
					'brevo',
				),
			),
		),
		'js.hs-scripts.com' => array(
			'scripts' => array(
				array(
					'',
					'hubspot',
				),
			),
		),
		'js-eu1.hs-scripts.com' => array(
			'scripts' => array(
				array(
					'',
					'hubspot',
				),
			),
		),
		'js.hs-analytics.net' => array(
			'scripts' => array(
				array(
					'',
					'hubspot',
				),
			),
		),
		'js.hsadspixel.net' => array(
			'scripts' => array(
				array(
					'',
					'hubspot',
				),
			),
		),
		'js.hs-banner.com' => array(
			'scripts' => array(
				array(
					'',
					'hubspot',
				),
			),
		),
		'js.usemessages.com' => array(
			'scripts' => array(
				array(
					'',
					'hubspot',
				),
			),
		),
		'pi.pardot.com' => array(
			'scripts' => array(
				array(
					'',
					'salesforce_pardot',
				),
			),
		),
		'munchkin.marketo.net' => array(
			'scripts' => array(
				array(
					'',
					'marketo',
				),
			),
		),
		'platform-api.sharethis.com' => array(
			'scripts' => array(
				array(
					'',
					'sharethis',
				),
			),
		),
		'w.sharethis.com' => array(
			'scripts' => array(
				array(
					'',
					'sharethis',
				),
			),
		),
		'buttons-config.sharethis.com' => array(
			'scripts' => array(
				array(
					'',
					'sharethis',
				),
			),
		),
		'static.addtoany.com' => array(
			'scripts' => array(
				array(
					'',
					'addtoany',
				),
			),
		),
		'widget.trustpilot.com' => array(
			'scripts' => array(
				array(
					'',
					'trustpilot',
				),
			),
			'frames' => array(
				array(
					'',
					'trustpilot',
				),
			),
		),
		'invitejs.trustpilot.com' => array(
			'scripts' => array(
				array(
					'',
					'trustpilot',
				),
			),
		),
		'widgets.trustedshops.com' => array(
			'scripts' => array(
				array(
					'',
					'trusted_shops',
				),
			),
		),
		'disqus.com' => array(
			'scripts' => array(
				array(
					'/embed.js',
					'disqus',
				),
				array(
					'/count.js',
					'disqus',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'disqus',
				),
			),
		),
		'static.zdassets.com' => array(
			'scripts' => array(
				array(
					'',
					'zendesk',
				),
			),
		),
		'v2.zopim.com' => array(
			'scripts' => array(
				array(
					'',
					'zendesk',
				),
			),
		),
		'widget.intercom.io' => array(
			'scripts' => array(
				array(
					'',
					'intercom',
				),
			),
		),
		'js.intercomcdn.com' => array(
			'scripts' => array(
				array(
					'',
					'intercom',
				),
			),
		),
		'client.crisp.chat' => array(
			'scripts' => array(
				array(
					'',
					'crisp',
				),
			),
		),
		'embed.tawk.to' => array(
			'scripts' => array(
				array(
					'',
					'tawk',
				),
			),
		),
		'code.tidio.co' => array(
			'scripts' => array(
				array(
					'',
					'tidio',
				),
			),
		),
		'cdn.livechatinc.com' => array(
			'scripts' => array(
				array(
					'',
					'livechat',
				),
			),
		),
		'js.driftt.com' => array(
			'scripts' => array(
				array(
					'',
					'drift',
				),
			),
		),
		'wchat.freshchat.com' => array(
			'scripts' => array(
				array(
					'',
					'freshchat',
				),
			),
		),
		'fw-cdn.com' => array(
			'scripts' => array(
				array(
					'',
					'freshchat',
				),
			),
		),
		'static.olark.com' => array(
			'scripts' => array(
				array(
					'',
					'olark',
				),
			),
		),
		'config.gorgias.chat' => array(
			'scripts' => array(
				array(
					'',
					'gorgias',
				),
			),
		),
		'config.gorgias.io' => array(
			'scripts' => array(
				array(
					'',
					'gorgias',
				),
			),
		),
		'youtube.com' => array(
			'scripts' => array(
				array(
					'/iframe_api',
					'youtube',
				),
				array(
					'/player_api',
					'youtube',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'youtube',
				),
				array(
					'/videoseries',
					'youtube',
				),
				array(
					'/live_chat',
					'youtube',
				),
			),
		),
		'youtube-nocookie.com' => array(
			'frames' => array(
				array(
					'/embed',
					'youtube',
				),
			),
		),
		'player.vimeo.com' => array(
			'scripts' => array(
				array(
					'/api',
					'vimeo',
				),
			),
			'frames' => array(
				array(
					'/video',
					'vimeo',
				),
			),
		),
		'vimeo.com' => array(
			'frames' => array(
				array(
					'/event',
					'vimeo',
				),
			),
		),
		'geo.dailymotion.com' => array(
			'scripts' => array(
				array(
					'/player',
					'dailymotion',
				),
			),
			'frames' => array(
				array(
					'/player',
					'dailymotion',
				),
			),
		),
		'dailymotion.com' => array(
			'frames' => array(
				array(
					'/embed',
					'dailymotion',
				),
			),
		),
		'fast.wistia.com' => array(
			'scripts' => array(
				array(
					'/assets',
					'wistia',
				),
				array(
					'/embed',
					'wistia',
				),
				array(
					'/player',
					'wistia',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'wistia',
				),
			),
		),
		'fast.wistia.net' => array(
			'scripts' => array(
				array(
					'/assets',
					'wistia',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'wistia',
				),
			),
		),
		'embed.twitch.tv' => array(
			'scripts' => array(
				array(
					'',
					'twitch',
				),
			),
		),
		'player.twitch.tv' => array(
			'scripts' => array(
				array(
					'',
					'twitch',
				),
			),
			'frames' => array(
				array(
					'',
					'twitch',
				),
			),
		),
		'clips.twitch.tv' => array(
			'frames' => array(
				array(
					'/embed',
					'twitch',
				),
			),
		),
		'twitch.tv' => array(
			'frames' => array(
				array(
					'/embed',
					'twitch',
				),
			),
		),
		'embed.ted.com' => array(
			'frames' => array(
				array(
					'',
					'ted',
				),
			),
		),
		'embed-ssl.ted.com' => array(
			'frames' => array(
				array(
					'',
					'ted',
				),
			),
		),
		'loom.com' => array(
			'frames' => array(
				array(
					'/embed',
					'loom',
				),
			),
		),
		'videopress.com' => array(
			'scripts' => array(
				array(
					'/videopress-iframe.js',
					'videopress',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'videopress',
				),
				array(
					'/v',
					'videopress',
				),
			),
		),
		'v0.wordpress.com' => array(
			'scripts' => array(
				array(
					'/js',
					'videopress',
				),
			),
		),
		'video.wordpress.com' => array(
			'frames' => array(
				array(
					'/embed',
					'videopress',
				),
			),
		),
		'rumble.com' => array(
			'scripts' => array(
				array(
					'/embedJS',
					'rumble',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'rumble',
				),
			),
		),
		'instagram.com' => array(
			'embeds' => array(
				array(
					'/embed.js',
					'instagram',
				),
			),
			'frames' => array(
				array(
					'/*/embed',
					'instagram',
				),
				array(
					'/embed',
					'instagram',
				),
			),
		),
		'platform.instagram.com' => array(
			'embeds' => array(
				array(
					'',
					'instagram',
				),
			),
		),
		'threads.net' => array(
			'embeds' => array(
				array(
					'/embed.js',
					'threads',
				),
			),
			'frames' => array(
				array(
					'/*/embed',
					'threads',
				),
			),
		),
		'threads.com' => array(
			'embeds' => array(
				array(
					'/embed.js',
					'threads',
				),
			),
			'frames' => array(
				array(
					'/*/embed',
					'threads',
				),
			),
		),
		'platform.twitter.com' => array(
			'embeds' => array(
				array(
					'/widgets.js',
					'x',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'x',
				),
			),
		),
		'platform.x.com' => array(
			'embeds' => array(
				array(
					'/widgets.js',
					'x',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'x',
				),
			),
		),
		'twitframe.com' => array(
			'frames' => array(
				array(
					'',
					'x',
				),
			),
		),
		'embed.bsky.app' => array(
			'embeds' => array(
				array(
					'/static',
					'bluesky',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'bluesky',
				),
			),
		),
		'tiktok.com' => array(
			'embeds' => array(
				array(
					'/embed.js',
					'tiktok',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'tiktok',
				),
				array(
					'/player',
					'tiktok',
				),
			),
		),
		'embed.reddit.com' => array(
			'embeds' => array(
				array(
					'/widgets.js',
					'reddit',
				),
			),
			'frames' => array(
				array(
					'',
					'reddit',
				),
			),
		),
		'embed.redditmedia.com' => array(
			'embeds' => array(
				array(
					'/widgets',
					'reddit',
				),
			),
		),
		'redditmedia.com' => array(
			'frames' => array(
				array(
					'',
					'reddit',
				),
			),
		),
		'assets.pinterest.com' => array(
			'scripts' => array(
				array(
					'/sdk',
					'pinterest',
				),
			),
			'embeds' => array(
				array(
					'/js/pinit',
					'pinterest',
				),
			),
			'frames' => array(
				array(
					'/ext/embed',
					'pinterest',
				),
			),
		),
		'platform.linkedin.com' => array(
			'scripts' => array(
				array(
					'',
					'linkedin',
				),
			),
		),
		'linkedin.com' => array(
			'frames' => array(
				array(
					'/embed',
					'linkedin',
				),
			),
		),
		'assets.tumblr.com' => array(
			'embeds' => array(
				array(
					'/post.js',
					'tumblr',
				),
			),
		),
		'embed.tumblr.com' => array(
			'frames' => array(
				array(
					'',
					'tumblr',
				),
			),
		),
		'giphy.com' => array(
			'scripts' => array(
				array(
					'/static',
					'giphy',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'giphy',
				),
			),
		),
		'tenor.com' => array(
			'embeds' => array(
				array(
					'/embed.js',
					'tenor',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'tenor',
				),
			),
		),
		's.imgur.com' => array(
			'embeds' => array(
				array(
					'/min/embed.js',
					'imgur',
				),
			),
		),
		'imgur.com' => array(
			'frames' => array(
				array(
					'/*/embed',
					'imgur',
				),
			),
		),
		'embedr.flickr.com' => array(
			'embeds' => array(
				array(
					'',
					'flickr',
				),
			),
		),
		'flickr.com' => array(
			'frames' => array(
				array(
					'/*/player',
					'flickr',
				),
			),
		),
		'maps.googleapis.com' => array(
			'scripts' => array(
				array(
					'',
					'google_maps',
				),
			),
		),
		'maps.google.com' => array(
			'scripts' => array(
				array(
					'/maps/api',
					'google_maps',
				),
			),
		),
		'google.*' => array(
			'frames' => array(
				array(
					'/maps',
					'google_maps',
				),
			),
		),
		'maps.google.*' => array(
			'frames' => array(
				array(
					'',
					'google_maps',
				),
			),
		),
		'openstreetmap.org' => array(
			'frames' => array(
				array(
					'/export/embed',
					'openstreetmap',
				),
			),
		),
		'umap.openstreetmap.fr' => array(
			'frames' => array(
				array(
					'',
					'openstreetmap',
				),
			),
		),
		'bing.com' => array(
			'scripts' => array(
				array(
					'/api/maps',
					'bing_maps',
				),
			),
			'frames' => array(
				array(
					'/maps/embed',
					'bing_maps',
				),
			),
		),
		'api.mapbox.com' => array(
			'scripts' => array(
				array(
					'/mapbox-gl-js',
					'mapbox',
				),
			),
			'frames' => array(
				array(
					'/styles',
					'mapbox',
				),
			),
		),
		'api.tiles.mapbox.com' => array(
			'scripts' => array(
				array(
					'',
					'mapbox',
				),
			),
		),
		'open.spotify.com' => array(
			'scripts' => array(
				array(
					'/embed/iframe-api',
					'spotify',
				),
			),
			'frames' => array(
				array(
					'/embed',
					'spotify',
				),
			),
		),
		'embed.spotify.com' => array(
			'frames' => array(
				array(
					'',
					'spotify',
				),
			),
		),
		'w.soundcloud.com' => array(
			'scripts' => array(
				array(
					'/player/api.js',
					'soundcloud',
				),
			),
			'frames' => array(
				array(
					'/player',
					'soundcloud',
				),
			),
		),
		'embed.music.apple.com' => array(
			'frames' => array(
				array(
					'',
					'apple_music',
				),
			),
		),
		'embed.podcasts.apple.com' => array(
			'frames' => array(
				array(
					'',
					'apple_music',
				),
			),
		),
		'widget.deezer.com' => array(
			'frames' => array(
				array(
					'',
					'deezer',
				),
			),
		),
		'deezer.com' => array(
			'frames' => array(
				array(
					'/plugins',
					'deezer',
				),
			),
		),
		'mixcloud.com' => array(
			'frames' => array(
				array(
					'/widget',
					'mixcloud',
				),
			),
		),
		'player-widget.mixcloud.com' => array(
			'frames' => array(
				array(
					'',
					'mixcloud',
				),
			),
		),
		'bandcamp.com' => array(
			'frames' => array(
				array(
					'/EmbeddedPlayer',
					'bandcamp',
				),
			),
		),
		'pca.st' => array(
			'frames' => array(
				array(
					'/embed',
					'pocket_casts',
				),
			),
		),
		'pocketcasts.com' => array(
			'frames' => array(
				array(
					'/embed',
					'pocket_casts',
				),
			),
		),
		'slideshare.net' => array(
			'frames' => array(
				array(
					'/slideshow/embed_code',
					'slideshare',
				),
			),
		),
		'scribd.com' => array(
			'scripts' => array(
				array(
					'/javascripts',
					'scribd',
				),
			),
			'frames' => array(
				array(
					'/embeds',
					'scribd',
				),
			),
		),
		'issuu.com' => array(
			'frames' => array(
				array(
					'/embed',
					'issuu',
				),
			),
		),
		'e.issuu.com' => array(
			'frames' => array(
				array(
					'',
					'issuu',
				),
			),
		),
		'docs.google.com' => array(
			'frames' => array(
				array(
					'',
					'google_docs',
				),
			),
		),
		'drive.google.com' => array(
			'frames' => array(
				array(
					'',
					'google_docs',
				),
			),
		),
		'calendar.google.com' => array(
			'frames' => array(
				array(
					'/calendar/embed',
					'google_docs',
				),
			),
		),
		'lookerstudio.google.com' => array(
			'frames' => array(
				array(
					'/embed',
					'google_docs',
				),
			),
		),
		'embed.typeform.com' => array(
			'scripts' => array(
				array(
					'',
					'typeform',
				),
			),
		),
		'typeform.com' => array(
			'frames' => array(
				array(
					'/to',
					'typeform',
				),
			),
		),
		'form.typeform.com' => array(
			'frames' => array(
				array(
					'',
					'typeform',
				),
			),
		),
		'form.jotform.com' => array(
			'scripts' => array(
				array(
					'/jsform',
					'jotform',
				),
			),
			'frames' => array(
				array(
					'',
					'jotform',
				),
			),
		),
		'cdn.jotfor.ms' => array(
			'scripts' => array(
				array(
					'',
					'jotform',
				),
			),
		),
		'jotform.com' => array(
			'frames' => array(
				array(
					'/form',
					'jotform',
				),
			),
		),
		'assets.calendly.com' => array(
			'scripts' => array(
				array(
					'',
					'calendly',
				),
			),
		),
		'calendly.com' => array(
			'frames' => array(
				array(
					'',
					'calendly',
				),
			),
		),
		'cpwebassets.codepen.io' => array(
			'embeds' => array(
				array(
					'',
					'codepen',
				),
			),
		),
		'static.codepen.io' => array(
			'embeds' => array(
				array(
					'/assets/embed',
					'codepen',
				),
			),
		),
		'codepen.io' => array(
			'frames' => array(
				array(
					'/*/embed',
					'codepen',
				),
			),
		),
		'secure.polldaddy.com' => array(
			'scripts' => array(
				array(
					'',
					'crowdsignal',
				),
			),
		),
		'app.crowdsignal.com' => array(
			'scripts' => array(
				array(
					'',
					'crowdsignal',
				),
			),
		),
		'static.polldaddy.com' => array(
			'scripts' => array(
				array(
					'',
					'crowdsignal',
				),
			),
		),
		'survey.fm' => array(
			'frames' => array(
				array(
					'',
					'crowdsignal',
				),
			),
		),
		'crowdsignal.com' => array(
			'frames' => array(
				array(
					'',
					'crowdsignal',
				),
			),
		),
		'kickstarter.com' => array(
			'frames' => array(
				array(
					'/projects',
					'kickstarter',
				),
			),
		),
		'read.amazon.com' => array(
			'frames' => array(
				array(
					'/kp/card',
					'amazon_kindle',
				),
			),
		),
		'gravatar.com' => array(
			'images' => array(
				array(
					'/avatar',
					'gravatar',
				),
			),
		),
		'js.stripe.com' => array(
			'scripts' => array(
				array(
					'',
					'stripe',
				),
			),
			'frames' => array(
				array(
					'',
					'stripe',
				),
			),
		),
		'paypal.com' => array(
			'scripts' => array(
				array(
					'/sdk/js',
					'paypal',
				),
			),
			'frames' => array(
				array(
					'',
					'paypal',
				),
			),
		),
		'paypalobjects.com' => array(
			'scripts' => array(
				array(
					'',
					'paypal',
				),
			),
		),
		'x.klarnacdn.net' => array(
			'scripts' => array(
				array(
					'',
					'klarna',
				),
			),
		),
		'js.klarna.com' => array(
			'scripts' => array(
				array(
					'',
					'klarna',
				),
			),
		),
		'payments-amazon.com' => array(
			'scripts' => array(
				array(
					'',
					'amazon_pay',
				),
			),
		),
		'pay.google.com' => array(
			'scripts' => array(
				array(
					'/gp/p/js',
					'google_pay',
				),
			),
		),
		'js.mollie.com' => array(
			'scripts' => array(
				array(
					'',
					'mollie',
				),
			),
		),
		'gstatic.com' => array(
			'scripts' => array(
				array(
					'/recaptcha',
					'recaptcha',
				),
			),
		),
		'recaptcha.net' => array(
			'scripts' => array(
				array(
					'/recaptcha',
					'recaptcha',
				),
			),
		),
		'challenges.cloudflare.com' => array(
			'scripts' => array(
				array(
					'/turnstile',
					'turnstile',
				),
			),
			'frames' => array(
				array(
					'',
					'turnstile',
				),
			),
		),
		'hcaptcha.com' => array(
			'scripts' => array(
				array(
					'/1/api.js',
					'hcaptcha',
				),
			),
		),
		'js.hcaptcha.com' => array(
			'scripts' => array(
				array(
					'',
					'hcaptcha',
				),
			),
		),
		'newassets.hcaptcha.com' => array(
			'frames' => array(
				array(
					'',
					'hcaptcha',
				),
			),
		),
	),
	'starred' => array(
		'mc.us*.list-manage.com',
		'google.*',
		'maps.google.*',
	),
	'paths' => array(
		'scripts' => array(
			array(
				'/matomo.js',
				'matomo',
			),
			array(
				'/piwik.js',
				'matomo',
			),
			array(
				'/_vercel/insights',
				'vercel_analytics',
			),
		),
		'images' => array(
			array(
				'/matomo.php',
				'matomo',
			),
			array(
				'/piwik.php',
				'matomo',
			),
		),
	),
	'inline' => array(
		'google_conversion_id' => array(
			'_conversion_id',
			'google_ads',
		),
		'gtag_report_conversion' => array(
			'_report_conversion',
			'google_ads',
		),
		'gtag(' => array(
			'gtag(',
			'google_analytics',
		),
		'__gtagTracker(' => array(
			'Tracker(',
			'google_analytics',
		),
		'ga(\'create\'' => array(
			'\'create\'',
			'google_analytics',
		),
		'ga("create"' => array(
			'ga("create"',
			'google_analytics',
		),
		'GoogleAnalyticsObject' => array(
			'GoogleAnalyticsObject',
			'google_analytics',
		),
		'_gaq.push' => array(
			'q.push',
			'google_analytics',
		),
		'gtm.start' => array(
			'gtm.start',
			'google_tag_manager',
		),
		'clarity("set"' => array(
			'y("set"',
			'microsoft_clarity',
		),
		'clarity("identify"' => array(
			'y("identify"',
			'microsoft_clarity',
		),
		'_hjSettings' => array(
			'jSettings',
			'hotjar',
		),
		'_paq.push' => array(
			'q.push',
			'matomo',
		),
		'_paq =' => array(
			'q =',
			'matomo',
		),
		'_stq.push' => array(
			'q.push',
			'jetpack_stats',
		),
		'_stq = ' => array(
			'q = ',
			'jetpack_stats',
		),
		'mixpanel.init' => array(
			'xpanel.init',
			'mixpanel',
		),
		'amplitude.init' => array(
			'mplitude.init',
			'amplitude',
		),
		'amplitude.getInstance' => array(
			'Instance',
			'amplitude',
		),
		'heap.load(' => array(
			'heap.load(',
			'heap',
		),
		'analytics.load(' => array(
			'ytics.load(',
			'segment',
		),
		'posthog.init' => array(
			'g.init',
			'posthog',
		),
		'_fs_namespace' => array(
			'_fs_namespace',
			'fullstory',
		),
		'smartlook(' => array(
			'k(',
			'smartlook',
		),
		'__insp' => array(
			'__insp',
			'inspectlet',
		),
		'sc_project' => array(
			'ject',
			'statcounter',
		),
		'_vwo_code' => array(
			'_vwo_code',
			'vwo',
		),
		'NREUM' => array(
			'NREUM',
			'new_relic',
		),
		'_qevents' => array(
			'qevents',
			'quantcast',
		),
		'_comscore' => array(
			'_comscore',
			'comscore',
		),
		'_sf_async_config' => array(
			'_sf_async_config',
			'chartbeat',
		),
		'adsbygoogle' => array(
			'bygoogle',
			'google_adsense',
		),
		'googletag.cmd' => array(
			'googletag.cmd',
			'google_ad_manager',
		),
		'fbq(' => array(
			'q(',
			'meta_pixel',
		),
		'uetq' => array(
			'uetq',
			'microsoft_ads',
		),
		'TiktokAnalyticsObject' => array(
			'TiktokAnalyticsObject',
			'tiktok_pixel',
		),
		'ttq.track' => array(
			'q.track',
			'tiktok_pixel',
		),
		'ttq.load' => array(
			'q.load',
			'tiktok_pixel',
		),
		'pintrk(' => array(
			'k(',
			'pinterest_tag',
		),
		'snaptr(' => array(
			'ptr(',
			'snapchat_pixel',
		),
		'_linkedin_partner_id' => array(
			'_linkedin_partner_id',
			'linkedin_insight',
		),
		'_linkedin_data_partner_id' => array(
			'_linkedin_data_partner_id',
			'linkedin_insight',
		),
		'twq(' => array(
			'q(',
			'x_pixel',
		),
		'rdt(' => array(
			'dt(',
			'reddit_pixel',
		),
		'qp(\'init\'' => array(
			'qp(\'init\'',
			'quora_pixel',
		),
		'qp("init"' => array(
			'qp("init"',
			'quora_pixel',
		),
		'criteo_q' => array(
			'_q',
			'criteo',
		),
		'_tfa.push' => array(
			'_tfa.push',
			'taboola',
		),
		'_taboola' => array(
			'_taboola',
			'taboola',
		),
		'obApi(' => array(
			'Api(',
			'outbrain',
		),
		'adroll_adv_id' => array(
			'_adv_id',
			'adroll',
		),
		'AWIN.Tracking' => array(
			'WIN.Tracking',
			'awin',
		),
		'ire(' => array(
			're(',
			'impact',
		),
		'amzn_assoc' => array(
			'zn_assoc',
			'amazon_ads',
		),
		'_learnq' => array(
			'_learnq',
			'klaviyo',
		),
		'klaviyo.push' => array(
			'klaviyo.push',
			'klaviyo',
		),
		'omnisend.push' => array(
			'mnisend.push',
			'omnisend',
		),
		'_dcq' => array(
			'_dcq',
			'drip',
		),
		'vgo(' => array(
			'vgo(',
			'activecampaign',
		),
		'sendinblue.' => array(
			'blue.',
			'brevo',
		),
		'Brevo.push' => array(
			'Brevo.push',
			'brevo',
		),
		'_hsq' => array(
			'_hsq',
			'hubspot',
		),
		'piAId' => array(
			'Id',
			'salesforce_pardot',
		),
		'Munchkin.init' => array(
			'Munchkin.init',
			'marketo',
		),
		'disqus_shortname' => array(
			'qus_shortname',
			'disqus',
		),
		'disqus_config' => array(
			'qus_config',
			'disqus',
		),
		'zESettings' => array(
			'zESettings',
			'zendesk',
		),
		'zopim' => array(
			'zopim',
			'zendesk',
		),
		'intercomSettings' => array(
			'Settings',
			'intercom',
		),
		'CRISP_WEBSITE_ID' => array(
			'RISP_WEBSITE_ID',
			'crisp',
		),
		'Tawk_API' => array(
			'Tawk_API',
			'tawk',
		),
		'tidioChatCode' => array(
			'ChatCode',
			'tidio',
		),
		'__lc.license' => array(
			'__lc.license',
			'livechat',
		),
		'__lc =' => array(
			' =',
			'livechat',
		),
		'drift.load(' => array(
			'ft.load(',
			'drift',
		),
		'fcWidget.init' => array(
			'Widget.init',
			'freshchat',
		),
		'olark.identify' => array(
			'k.identify',
			'olark',
		),
		'gorgiasChat' => array(
			'Chat',
			'gorgias',
		),
		'GorgiasChat' => array(
			'GorgiasChat',
			'gorgias',
		),
		'google.maps.' => array(
			'google.maps.',
			'google_maps',
		),
		'Calendly.init' => array(
			'Calendly.init',
			'calendly',
		),
	),
	'handles' => array(
		'google_gtagjs' => 'google_analytics',
		'google-analytics' => 'google_analytics',
		'gtag' => 'google_analytics',
		'monsterinsights-frontend-script' => 'google_analytics',
		'exactmetrics-frontend-script' => 'google_analytics',
		'woocommerce-google-analytics-integration' => 'google_analytics',
		'woocommerce-google-analytics-integration-gtag' => 'google_analytics',
		'gtm4wp-container-code' => 'google_tag_manager',
		'clarity' => 'microsoft_clarity',
		'hotjar' => 'hotjar',
		'matomo' => 'matomo',
		'plausible-analytics' => 'plausible',
		'jetpack-stats' => 'jetpack_stats',
		'woocommerce-analytics' => 'jetpack_stats',
		'facebook-for-woocommerce-pixel' => 'meta_pixel',
		'kl-identify-browser' => 'klaviyo',
		'klaviyo' => 'klaviyo',
		'mailchimp-woocommerce' => 'mailchimp',
		'leadin-script-loader-js' => 'hubspot',
		'leadin-script-loader' => 'hubspot',
		'addtoany-core' => 'addtoany',
		'google-maps' => 'google_maps',
	),
);
