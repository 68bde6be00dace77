<?php
// Generated from assets/schema/services.json by "npm run generate". Do not edit.

return array(
	'version' => 1,
	'purposes' => array(
		'visitor',
		'visit',
		'campaign',
		'advertising',
		'preference',
		'security',
		'limit',
		'test',
		'login',
		'cart',
		'choice',
	),
	'shows' => array(
		'video',
		'map',
		'post',
		'audio',
		'animation',
		'document',
		'form',
		'calendar',
		'chat',
		'comments',
		'content',
	),
	'services' => array(
		'google_ads' => array(
			'name' => 'Google Ads',
			'category' => 'marketing',
			'scripts' => array(
				'googletagmanager.com/gtag/js?id=AW-',
				'googletagmanager.com/gtag/js?id=DC-',
				'googleadservices.com/pagead',
				'googleads.g.doubleclick.net/pagead',
				'doubleclick.net/activity',
			),
			'frames' => array(
				'td.doubleclick.net',
				'fls.doubleclick.net',
			),
			'images' => array(
				'googleads.g.doubleclick.net/pagead',
				'googleadservices.com/pagead',
				'google.com/pagead/1p-conversion',
				'ad.doubleclick.net/ddm',
			),
			'inline' => array(
				'google_conversion_id',
				'gtag_report_conversion',
			),
			'cookies' => array(
				array(
					'name' => '_gcl_*',
					'days' => 90,
					'purpose' => 'campaign',
				),
				array(
					'name' => 'FPGCLAW',
					'days' => 90,
					'purpose' => 'campaign',
				),
				array(
					'name' => 'IDE',
					'days' => 390,
					'purpose' => 'advertising',
					'third' => true,
				),
				array(
					'name' => 'test_cookie',
					'days' => 1,
					'purpose' => 'test',
					'third' => true,
				),
			),
			'privacy_url' => 'https://policies.google.com/privacy',
		),
		'google_analytics' => array(
			'name' => 'Google Analytics',
			'category' => 'statistics',
			'scripts' => array(
				'googletagmanager.com/gtag/js',
				'google-analytics.com/analytics.js',
				'google-analytics.com/ga.js',
				'google-analytics.com/plugins',
				'google-analytics.com/urchin.js',
			),
			'images' => array(
				'google-analytics.com/collect',
				'google-analytics.com/g/collect',
				'google-analytics.com/__utm.gif',
			),
			'handles' => array(
				'google_gtagjs',
				'google-analytics',
				'gtag',
				'monsterinsights-frontend-script',
				'exactmetrics-frontend-script',
				'woocommerce-google-analytics-integration',
				'woocommerce-google-analytics-integration-gtag',
			),
			'inline' => array(
				'gtag(',
				'__gtagTracker(',
				'ga(\'create\'',
				'ga("create"',
				'GoogleAnalyticsObject',
				'_gaq.push',
			),
			'cookies' => array(
				array(
					'name' => '_ga',
					'days' => 730,
					'purpose' => 'visitor',
				),
				array(
					'name' => '_ga_*',
					'days' => 730,
					'purpose' => 'visit',
				),
				array(
					'name' => '_gid',
					'days' => 1,
					'purpose' => 'visitor',
				),
				array(
					'name' => '_gat*',
					'days' => 0,
					'purpose' => 'limit',
				),
				array(
					'name' => '__utm*',
					'days' => 730,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'FPID',
					'days' => 730,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://policies.google.com/privacy',
		),
		'google_tag_manager' => array(
			'name' => 'Google Tag Manager',
			'category' => 'marketing',
			'scripts' => array(
				'googletagmanager.com/gtm.js',
			),
			'frames' => array(
				'googletagmanager.com/ns.html',
			),
			'handles' => array(
				'gtm4wp-container-code',
			),
			'inline' => array(
				'gtm.start',
			),
			'privacy_url' => 'https://policies.google.com/privacy',
		),
		'google_optimize' => array(
			'name' => 'Google Optimize',
			'category' => 'statistics',
			'scripts' => array(
				'googleoptimize.com/optimize.js',
			),
			'cookies' => array(
				array(
					'name' => '_gaexp',
					'days' => 90,
					'purpose' => 'test',
				),
				array(
					'name' => '_opt_*',
					'days' => 1,
					'purpose' => 'test',
				),
			),
			'privacy_url' => 'https://policies.google.com/privacy',
		),
		'microsoft_clarity' => array(
			'name' => 'Microsoft Clarity',
			'category' => 'statistics',
			'scripts' => array(
				'clarity.ms/tag',
				'clarity.ms/s',
			),
			'handles' => array(
				'clarity',
			),
			'inline' => array(
				'clarity("set"',
				'clarity("identify"',
			),
			'cookies' => array(
				array(
					'name' => '_clck',
					'days' => 365,
					'purpose' => 'visitor',
				),
				array(
					'name' => '_clsk',
					'days' => 1,
					'purpose' => 'visit',
				),
				array(
					'name' => 'CLID',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
				array(
					'name' => 'MUID',
					'days' => 390,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://privacy.microsoft.com/privacystatement',
		),
		'hotjar' => array(
			'name' => 'Hotjar',
			'category' => 'statistics',
			'scripts' => array(
				'static.hotjar.com',
				'script.hotjar.com',
			),
			'frames' => array(
				'vars.hotjar.com',
			),
			'handles' => array(
				'hotjar',
			),
			'inline' => array(
				'_hjSettings',
			),
			'cookies' => array(
				array(
					'name' => '_hj*',
					'days' => 365,
					'purpose' => 'visit',
				),
			),
			'privacy_url' => 'https://www.hotjar.com/legal/policies/privacy/',
		),
		'matomo' => array(
			'name' => 'Matomo',
			'category' => 'statistics',
			'scripts' => array(
				'/matomo.js',
				'/piwik.js',
				'cdn.matomo.cloud',
			),
			'images' => array(
				'/matomo.php',
				'/piwik.php',
			),
			'handles' => array(
				'matomo',
			),
			'inline' => array(
				'_paq.push',
				'_paq =',
			),
			'cookies' => array(
				array(
					'name' => '_pk_*',
					'days' => 393,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'mtm_*',
					'days' => 10950,
					'purpose' => 'preference',
				),
				array(
					'name' => 'MATOMO_SESSID',
					'days' => 14,
					'purpose' => 'security',
				),
			),
			'privacy_url' => 'https://matomo.org/privacy-policy/',
		),
		'plausible' => array(
			'name' => 'Plausible',
			'category' => 'statistics-anonymous',
			'scripts' => array(
				'plausible.io/js',
			),
			'handles' => array(
				'plausible-analytics',
			),
			'privacy_url' => 'https://plausible.io/data-policy',
		),
		'fathom' => array(
			'name' => 'Fathom',
			'category' => 'statistics-anonymous',
			'scripts' => array(
				'cdn.usefathom.com',
			),
			'privacy_url' => 'https://usefathom.com/privacy',
		),
		'simple_analytics' => array(
			'name' => 'Simple Analytics',
			'category' => 'statistics-anonymous',
			'scripts' => array(
				'simpleanalyticscdn.com',
			),
			'images' => array(
				'queue.simpleanalyticscdn.com',
			),
			'privacy_url' => 'https://www.simpleanalytics.com/privacy-policy',
		),
		'umami' => array(
			'name' => 'Umami',
			'category' => 'statistics-anonymous',
			'scripts' => array(
				'cloud.umami.is',
				'analytics.umami.is',
			),
			'privacy_url' => 'https://umami.is/privacy',
		),
		'cloudflare_web_analytics' => array(
			'name' => 'Cloudflare Web Analytics',
			'category' => 'statistics-anonymous',
			'scripts' => array(
				'static.cloudflareinsights.com',
			),
			'privacy_url' => 'https://www.cloudflare.com/privacypolicy/',
		),
		'jetpack_stats' => array(
			'name' => 'Jetpack Stats',
			'category' => 'statistics',
			'scripts' => array(
				'stats.wp.com',
			),
			'images' => array(
				'pixel.wp.com',
			),
			'handles' => array(
				'jetpack-stats',
				'woocommerce-analytics',
			),
			'inline' => array(
				'_stq.push',
				'_stq = ',
			),
			'cookies' => array(
				array(
					'name' => 'tk_ai',
					'days' => 730,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'tk_or',
					'days' => 1825,
					'purpose' => 'campaign',
				),
				array(
					'name' => 'tk_r3d',
					'days' => 3,
					'purpose' => 'campaign',
				),
				array(
					'name' => 'tk_lr',
					'days' => 365,
					'purpose' => 'campaign',
				),
				array(
					'name' => 'tk_qs',
					'days' => 0,
					'purpose' => 'limit',
				),
			),
			'privacy_url' => 'https://automattic.com/privacy/',
		),
		'mixpanel' => array(
			'name' => 'Mixpanel',
			'category' => 'statistics',
			'scripts' => array(
				'cdn.mxpnl.com',
				'cdn4.mxpnl.com',
			),
			'inline' => array(
				'mixpanel.init',
			),
			'cookies' => array(
				array(
					'name' => 'mp_*',
					'days' => 365,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://mixpanel.com/legal/privacy-policy/',
		),
		'amplitude' => array(
			'name' => 'Amplitude',
			'category' => 'statistics',
			'scripts' => array(
				'cdn.amplitude.com',
				'cdn.eu.amplitude.com',
			),
			'inline' => array(
				'amplitude.init',
				'amplitude.getInstance',
			),
			'cookies' => array(
				array(
					'name' => 'AMP_*',
					'days' => 365,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'amp_*',
					'days' => 3650,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://amplitude.com/privacy',
		),
		'heap' => array(
			'name' => 'Heap',
			'category' => 'statistics',
			'scripts' => array(
				'cdn.heapanalytics.com',
				'heap-api.com/config',
				'heap-api.com/js',
			),
			'inline' => array(
				'heap.load(',
			),
			'cookies' => array(
				array(
					'name' => '_hp2_*',
					'days' => 395,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://heap.io/privacy',
		),
		'segment' => array(
			'name' => 'Segment',
			'category' => 'statistics',
			'scripts' => array(
				'cdn.segment.com',
			),
			'inline' => array(
				'analytics.load(',
			),
			'cookies' => array(
				array(
					'name' => 'ajs_*',
					'days' => 365,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.twilio.com/legal/privacy',
		),
		'posthog' => array(
			'name' => 'PostHog',
			'category' => 'statistics',
			'scripts' => array(
				'i.posthog.com',
				'app.posthog.com',
				'eu.posthog.com',
				'us-assets.i.posthog.com',
			),
			'inline' => array(
				'posthog.init',
			),
			'cookies' => array(
				array(
					'name' => 'ph_*',
					'days' => 365,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://posthog.com/privacy',
		),
		'fullstory' => array(
			'name' => 'FullStory',
			'category' => 'statistics',
			'scripts' => array(
				'fullstory.com/s/fs.js',
				'edge.fullstory.com',
			),
			'inline' => array(
				'_fs_namespace',
			),
			'cookies' => array(
				array(
					'name' => 'fs_uid',
					'days' => 365,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'fs_lua',
					'days' => 0,
					'purpose' => 'visit',
				),
			),
			'privacy_url' => 'https://www.fullstory.com/legal/privacy-policy/',
		),
		'mouseflow' => array(
			'name' => 'Mouseflow',
			'category' => 'statistics',
			'scripts' => array(
				'cdn.mouseflow.com',
			),
			'cookies' => array(
				array(
					'name' => 'mf_*',
					'days' => 90,
					'purpose' => 'visit',
				),
			),
			'privacy_url' => 'https://mouseflow.com/legal/company/privacy-policy/',
		),
		'crazy_egg' => array(
			'name' => 'Crazy Egg',
			'category' => 'statistics',
			'scripts' => array(
				'script.crazyegg.com',
			),
			'cookies' => array(
				array(
					'name' => '_ce.*',
					'days' => 365,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'cebs*',
					'days' => 0,
					'purpose' => 'visit',
				),
			),
			'privacy_url' => 'https://www.crazyegg.com/privacy',
		),
		'lucky_orange' => array(
			'name' => 'Lucky Orange',
			'category' => 'statistics',
			'scripts' => array(
				'tools.luckyorange.com',
				'd10lpsik1i8c69.cloudfront.net',
			),
			'cookies' => array(
				array(
					'name' => '_lo_*',
					'days' => 730,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.luckyorange.com/legal/privacy',
		),
		'smartlook' => array(
			'name' => 'Smartlook',
			'category' => 'statistics',
			'scripts' => array(
				'web-sdk.smartlook.com',
				'rec.smartlook.com',
			),
			'inline' => array(
				'smartlook(',
			),
			'cookies' => array(
				array(
					'name' => 'SL_*',
					'days' => 395,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://help.smartlook.com/docs/privacy-policy',
		),
		'inspectlet' => array(
			'name' => 'Inspectlet',
			'category' => 'statistics',
			'scripts' => array(
				'cdn.inspectlet.com',
			),
			'inline' => array(
				'__insp',
			),
			'cookies' => array(
				array(
					'name' => '__insp_*',
					'days' => 365,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.inspectlet.com/legal',
		),
		'statcounter' => array(
			'name' => 'StatCounter',
			'category' => 'statistics',
			'scripts' => array(
				'statcounter.com/counter',
			),
			'images' => array(
				'c.statcounter.com',
			),
			'inline' => array(
				'sc_project',
			),
			'cookies' => array(
				array(
					'name' => 'is_unique',
					'days' => 1825,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'is_visitor_unique',
					'days' => 730,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://statcounter.com/about/legal/',
		),
		'yandex_metrica' => array(
			'name' => 'Yandex Metrica',
			'category' => 'statistics',
			'scripts' => array(
				'mc.yandex.ru',
				'mc.yandex.com',
			),
			'images' => array(
				'mc.yandex.ru/watch',
			),
			'cookies' => array(
				array(
					'name' => '_ym_*',
					'days' => 365,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'yandexuid',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://yandex.com/legal/confidential/',
		),
		'vwo' => array(
			'name' => 'VWO',
			'category' => 'statistics',
			'scripts' => array(
				'visualwebsiteoptimizer.com',
			),
			'inline' => array(
				'_vwo_code',
			),
			'cookies' => array(
				array(
					'name' => '_vwo*',
					'days' => 365,
					'purpose' => 'test',
				),
				array(
					'name' => '_vis_opt_*',
					'days' => 100,
					'purpose' => 'test',
				),
			),
			'privacy_url' => 'https://vwo.com/privacy-policy/',
		),
		'optimizely' => array(
			'name' => 'Optimizely',
			'category' => 'statistics',
			'scripts' => array(
				'cdn.optimizely.com',
			),
			'cookies' => array(
				array(
					'name' => 'optimizely*',
					'days' => 180,
					'purpose' => 'test',
				),
			),
			'privacy_url' => 'https://www.optimizely.com/legal/privacy-notice/',
		),
		'new_relic' => array(
			'name' => 'New Relic',
			'category' => 'statistics',
			'scripts' => array(
				'js-agent.newrelic.com',
			),
			'inline' => array(
				'NREUM',
			),
			'cookies' => array(
				array(
					'name' => 'NRBA_*',
					'days' => 0,
					'purpose' => 'visit',
				),
				array(
					'name' => 'JSESSIONID',
					'days' => 0,
					'purpose' => 'visit',
					'third' => true,
				),
			),
			'privacy_url' => 'https://newrelic.com/termsandconditions/privacy',
		),
		'adobe_analytics' => array(
			'name' => 'Adobe Analytics',
			'category' => 'statistics',
			'scripts' => array(
				'assets.adobedtm.com',
			),
			'cookies' => array(
				array(
					'name' => 'AMCV_*',
					'days' => 730,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'AMCVS_*',
					'days' => 0,
					'purpose' => 'visit',
				),
				array(
					'name' => 's_cc',
					'days' => 0,
					'purpose' => 'test',
				),
				array(
					'name' => 's_sq',
					'days' => 0,
					'purpose' => 'visit',
				),
				array(
					'name' => 's_vi',
					'days' => 730,
					'purpose' => 'visitor',
				),
				array(
					'name' => 's_fid',
					'days' => 730,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.adobe.com/privacy/policy.html',
		),
		'quantcast' => array(
			'name' => 'Quantcast Measure',
			'category' => 'marketing',
			'scripts' => array(
				'quantserve.com/quant.js',
			),
			'images' => array(
				'pixel.quantserve.com',
			),
			'inline' => array(
				'_qevents',
			),
			'cookies' => array(
				array(
					'name' => '__qca',
					'days' => 390,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'mc',
					'days' => 390,
					'purpose' => 'advertising',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.quantcast.com/privacy/',
		),
		'comscore' => array(
			'name' => 'Comscore',
			'category' => 'statistics',
			'scripts' => array(
				'sb.scorecardresearch.com',
			),
			'images' => array(
				'sb.scorecardresearch.com',
			),
			'inline' => array(
				'_comscore',
			),
			'cookies' => array(
				array(
					'name' => '_scor_uid',
					'days' => 390,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'UID',
					'days' => 720,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.comscore.com/About/Privacy-Policy',
		),
		'parsely' => array(
			'name' => 'Parse.ly',
			'category' => 'statistics',
			'scripts' => array(
				'cdn.parsely.com',
			),
			'cookies' => array(
				array(
					'name' => '_parsely_*',
					'days' => 395,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.parse.ly/privacy-policy/',
		),
		'chartbeat' => array(
			'name' => 'Chartbeat',
			'category' => 'statistics',
			'scripts' => array(
				'static.chartbeat.com',
			),
			'inline' => array(
				'_sf_async_config',
			),
			'cookies' => array(
				array(
					'name' => '_cb*',
					'days' => 395,
					'purpose' => 'visitor',
				),
				array(
					'name' => '_chartbeat*',
					'days' => 395,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://chartbeat.com/privacy/',
		),
		'vercel_analytics' => array(
			'name' => 'Vercel Analytics',
			'category' => 'statistics-anonymous',
			'scripts' => array(
				'/_vercel/insights',
				'va.vercel-scripts.com',
			),
			'privacy_url' => 'https://vercel.com/legal/privacy-policy',
		),
		'ahrefs_analytics' => array(
			'name' => 'Ahrefs Web Analytics',
			'category' => 'statistics-anonymous',
			'scripts' => array(
				'analytics.ahrefs.com',
			),
			'privacy_url' => 'https://ahrefs.com/legal/privacy-policy',
		),
		'google_adsense' => array(
			'name' => 'Google AdSense',
			'category' => 'marketing',
			'scripts' => array(
				'pagead2.googlesyndication.com',
			),
			'frames' => array(
				'googleads.g.doubleclick.net',
			),
			'inline' => array(
				'adsbygoogle',
			),
			'cookies' => array(
				array(
					'name' => '__gads',
					'days' => 395,
					'purpose' => 'advertising',
				),
				array(
					'name' => '__gpi',
					'days' => 395,
					'purpose' => 'advertising',
				),
				array(
					'name' => '__eoi',
					'days' => 180,
					'purpose' => 'security',
				),
			),
			'privacy_url' => 'https://policies.google.com/privacy',
		),
		'google_ad_manager' => array(
			'name' => 'Google Ad Manager',
			'category' => 'marketing',
			'scripts' => array(
				'securepubads.g.doubleclick.net',
				'googletagservices.com/tag/js',
			),
			'inline' => array(
				'googletag.cmd',
			),
			'privacy_url' => 'https://policies.google.com/privacy',
		),
		'meta_pixel' => array(
			'name' => 'Meta Pixel',
			'category' => 'marketing',
			'scripts' => array(
				'connect.facebook.net/*/fbevents.js',
			),
			'images' => array(
				'facebook.com/tr',
			),
			'handles' => array(
				'facebook-for-woocommerce-pixel',
			),
			'inline' => array(
				'fbq(',
			),
			'cookies' => array(
				array(
					'name' => '_fbp',
					'days' => 90,
					'purpose' => 'advertising',
				),
				array(
					'name' => '_fbc',
					'days' => 90,
					'purpose' => 'campaign',
				),
				array(
					'name' => 'fr',
					'days' => 90,
					'purpose' => 'advertising',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.facebook.com/privacy/policy/',
		),
		'microsoft_ads' => array(
			'name' => 'Microsoft Advertising',
			'category' => 'marketing',
			'scripts' => array(
				'bat.bing.com',
			),
			'images' => array(
				'bat.bing.com/action',
			),
			'inline' => array(
				'uetq',
			),
			'cookies' => array(
				array(
					'name' => '_uetsid',
					'days' => 1,
					'purpose' => 'visit',
				),
				array(
					'name' => '_uetvid',
					'days' => 390,
					'purpose' => 'visitor',
				),
				array(
					'name' => '_uetmsclkid',
					'days' => 90,
					'purpose' => 'campaign',
				),
				array(
					'name' => 'MUID',
					'days' => 390,
					'purpose' => 'advertising',
					'third' => true,
				),
			),
			'privacy_url' => 'https://privacy.microsoft.com/privacystatement',
		),
		'tiktok_pixel' => array(
			'name' => 'TikTok Pixel',
			'category' => 'marketing',
			'scripts' => array(
				'analytics.tiktok.com',
			),
			'inline' => array(
				'TiktokAnalyticsObject',
				'ttq.track',
				'ttq.load',
			),
			'cookies' => array(
				array(
					'name' => '_ttp',
					'days' => 390,
					'purpose' => 'advertising',
				),
				array(
					'name' => '_tt_enable_cookie',
					'days' => 390,
					'purpose' => 'test',
				),
				array(
					'name' => 'ttcsid*',
					'days' => 90,
					'purpose' => 'visit',
				),
			),
			'privacy_url' => 'https://www.tiktok.com/legal/privacy-policy',
		),
		'pinterest_tag' => array(
			'name' => 'Pinterest Tag',
			'category' => 'marketing',
			'scripts' => array(
				's.pinimg.com/ct',
			),
			'images' => array(
				'ct.pinterest.com',
			),
			'inline' => array(
				'pintrk(',
			),
			'cookies' => array(
				array(
					'name' => '_pinterest_ct*',
					'days' => 365,
					'purpose' => 'advertising',
				),
				array(
					'name' => '_pin_unauth',
					'days' => 365,
					'purpose' => 'advertising',
				),
				array(
					'name' => '_epik',
					'days' => 365,
					'purpose' => 'campaign',
				),
				array(
					'name' => '_derived_epik',
					'days' => 365,
					'purpose' => 'campaign',
				),
			),
			'privacy_url' => 'https://policy.pinterest.com/privacy-policy',
		),
		'snapchat_pixel' => array(
			'name' => 'Snapchat Pixel',
			'category' => 'marketing',
			'scripts' => array(
				'sc-static.net/scevent',
			),
			'inline' => array(
				'snaptr(',
			),
			'cookies' => array(
				array(
					'name' => '_scid*',
					'days' => 390,
					'purpose' => 'advertising',
				),
				array(
					'name' => '_sctr',
					'days' => 390,
					'purpose' => 'advertising',
				),
				array(
					'name' => '_ScCbts',
					'days' => 14,
					'purpose' => 'campaign',
				),
				array(
					'name' => 'sc_at',
					'days' => 365,
					'purpose' => 'advertising',
					'third' => true,
				),
			),
			'privacy_url' => 'https://values.snap.com/privacy/privacy-policy',
		),
		'linkedin_insight' => array(
			'name' => 'LinkedIn Insight Tag',
			'category' => 'marketing',
			'scripts' => array(
				'snap.licdn.com',
			),
			'images' => array(
				'px.ads.linkedin.com',
				'dc.ads.linkedin.com',
			),
			'inline' => array(
				'_linkedin_partner_id',
				'_linkedin_data_partner_id',
			),
			'cookies' => array(
				array(
					'name' => 'li_fat_id',
					'days' => 30,
					'purpose' => 'campaign',
				),
				array(
					'name' => 'ln_or',
					'days' => 1,
					'purpose' => 'limit',
				),
				array(
					'name' => 'bcookie',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.linkedin.com/legal/privacy-policy',
		),
		'x_pixel' => array(
			'name' => 'X Pixel',
			'category' => 'marketing',
			'scripts' => array(
				'static.ads-twitter.com',
			),
			'images' => array(
				't.co/i/adsct',
				'analytics.twitter.com',
			),
			'inline' => array(
				'twq(',
			),
			'cookies' => array(
				array(
					'name' => '_twclid',
					'days' => 90,
					'purpose' => 'campaign',
				),
				array(
					'name' => '_twpid',
					'days' => 390,
					'purpose' => 'advertising',
				),
				array(
					'name' => 'muc_ads',
					'days' => 390,
					'purpose' => 'advertising',
					'third' => true,
				),
				array(
					'name' => 'guest_id',
					'days' => 390,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://x.com/privacy',
		),
		'reddit_pixel' => array(
			'name' => 'Reddit Pixel',
			'category' => 'marketing',
			'scripts' => array(
				'redditstatic.com/ads',
			),
			'images' => array(
				'alb.reddit.com',
			),
			'inline' => array(
				'rdt(',
			),
			'cookies' => array(
				array(
					'name' => '_rdt_*',
					'days' => 90,
					'purpose' => 'advertising',
				),
			),
			'privacy_url' => 'https://www.reddit.com/policies/privacy-policy',
		),
		'quora_pixel' => array(
			'name' => 'Quora Pixel',
			'category' => 'marketing',
			'scripts' => array(
				'a.quora.com',
			),
			'images' => array(
				'q.quora.com',
			),
			'inline' => array(
				'qp(\'init\'',
				'qp("init"',
			),
			'privacy_url' => 'https://www.quora.com/about/privacy',
		),
		'criteo' => array(
			'name' => 'Criteo',
			'category' => 'marketing',
			'scripts' => array(
				'static.criteo.net',
				'dynamic.criteo.com',
			),
			'inline' => array(
				'criteo_q',
			),
			'cookies' => array(
				array(
					'name' => 'cto_*',
					'days' => 390,
					'purpose' => 'advertising',
				),
			),
			'privacy_url' => 'https://www.criteo.com/privacy/',
		),
		'taboola' => array(
			'name' => 'Taboola',
			'category' => 'marketing',
			'scripts' => array(
				'cdn.taboola.com',
			),
			'images' => array(
				'trc.taboola.com',
			),
			'inline' => array(
				'_tfa.push',
				'_taboola',
			),
			'cookies' => array(
				array(
					'name' => 't_gid',
					'days' => 365,
					'purpose' => 'advertising',
				),
				array(
					'name' => 't_pt_gid',
					'days' => 365,
					'purpose' => 'advertising',
				),
				array(
					'name' => 'taboola_*',
					'days' => 365,
					'purpose' => 'advertising',
				),
			),
			'privacy_url' => 'https://www.taboola.com/policies/privacy-policy',
		),
		'outbrain' => array(
			'name' => 'Outbrain',
			'category' => 'marketing',
			'scripts' => array(
				'amplify.outbrain.com',
				'widgets.outbrain.com',
			),
			'images' => array(
				'tr.outbrain.com',
			),
			'inline' => array(
				'obApi(',
			),
			'cookies' => array(
				array(
					'name' => 'outbrain_*',
					'days' => 30,
					'purpose' => 'advertising',
				),
				array(
					'name' => 'obuid',
					'days' => 90,
					'purpose' => 'advertising',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.outbrain.com/privacy/',
		),
		'adroll' => array(
			'name' => 'AdRoll',
			'category' => 'marketing',
			'scripts' => array(
				's.adroll.com',
				'd.adroll.com',
			),
			'inline' => array(
				'adroll_adv_id',
			),
			'cookies' => array(
				array(
					'name' => '__adroll*',
					'days' => 390,
					'purpose' => 'advertising',
				),
				array(
					'name' => '__ar_v4',
					'days' => 365,
					'purpose' => 'advertising',
				),
			),
			'privacy_url' => 'https://www.nextroll.com/privacy',
		),
		'rtb_house' => array(
			'name' => 'RTB House',
			'category' => 'marketing',
			'scripts' => array(
				'creativecdn.com',
			),
			'frames' => array(
				'creativecdn.com',
			),
			'privacy_url' => 'https://www.rtbhouse.com/privacy-center',
		),
		'awin' => array(
			'name' => 'Awin',
			'category' => 'marketing',
			'scripts' => array(
				'dwin1.com',
			),
			'inline' => array(
				'AWIN.Tracking',
			),
			'cookies' => array(
				array(
					'name' => '_aw_*',
					'days' => 365,
					'purpose' => 'campaign',
				),
				array(
					'name' => 'awc',
					'days' => 365,
					'purpose' => 'campaign',
				),
			),
			'privacy_url' => 'https://www.awin.com/gb/privacy',
		),
		'cj_affiliate' => array(
			'name' => 'CJ Affiliate',
			'category' => 'marketing',
			'scripts' => array(
				'mczbf.com',
			),
			'cookies' => array(
				array(
					'name' => 'cje',
					'days' => 395,
					'purpose' => 'campaign',
				),
				array(
					'name' => 'cjConsent',
					'days' => 395,
					'purpose' => 'campaign',
				),
			),
			'privacy_url' => 'https://www.cj.com/legal/privacy',
		),
		'impact' => array(
			'name' => 'impact.com',
			'category' => 'marketing',
			'scripts' => array(
				'utt.impactcdn.com',
			),
			'inline' => array(
				'ire(',
			),
			'cookies' => array(
				array(
					'name' => 'IR_*',
					'days' => 720,
					'purpose' => 'campaign',
				),
			),
			'privacy_url' => 'https://impact.com/privacy-policy/',
		),
		'amazon_ads' => array(
			'name' => 'Amazon Ads',
			'category' => 'marketing',
			'scripts' => array(
				'amazon-adsystem.com',
			),
			'frames' => array(
				'amazon-adsystem.com',
			),
			'inline' => array(
				'amzn_assoc',
			),
			'cookies' => array(
				array(
					'name' => 'ad-id',
					'days' => 240,
					'purpose' => 'advertising',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.amazon.com/privacy',
		),
		'klaviyo' => array(
			'name' => 'Klaviyo',
			'category' => 'marketing',
			'scripts' => array(
				'static.klaviyo.com',
				'static-tracking.klaviyo.com',
				'a.klaviyo.com',
			),
			'handles' => array(
				'kl-identify-browser',
				'klaviyo',
			),
			'inline' => array(
				'_learnq',
				'klaviyo.push',
			),
			'cookies' => array(
				array(
					'name' => '__kla_id',
					'days' => 730,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.klaviyo.com/legal/privacy',
		),
		'mailchimp' => array(
			'name' => 'Mailchimp',
			'category' => 'marketing',
			'scripts' => array(
				'chimpstatic.com',
				'mc.us*.list-manage.com',
			),
			'handles' => array(
				'mailchimp-woocommerce',
			),
			'cookies' => array(
				array(
					'name' => 'mailchimp_*',
					'days' => 28,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'mailchimp.cart.*',
					'days' => 0,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.intuit.com/privacy/statement/',
		),
		'omnisend' => array(
			'name' => 'Omnisend',
			'category' => 'marketing',
			'scripts' => array(
				'omnisnippet1.com',
				'omnisrc.com',
			),
			'inline' => array(
				'omnisend.push',
			),
			'cookies' => array(
				array(
					'name' => 'omnisend*',
					'days' => 365,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'soundest*',
					'days' => 365,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.omnisend.com/privacy/',
		),
		'drip' => array(
			'name' => 'Drip',
			'category' => 'marketing',
			'scripts' => array(
				'tag.getdrip.com',
			),
			'inline' => array(
				'_dcq',
			),
			'cookies' => array(
				array(
					'name' => '_drip_*',
					'days' => 730,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.drip.com/privacy',
		),
		'activecampaign' => array(
			'name' => 'ActiveCampaign',
			'category' => 'marketing',
			'scripts' => array(
				'diffuser-cdn.app-us1.com',
				'trackcmp.net',
			),
			'inline' => array(
				'vgo(',
			),
			'cookies' => array(
				array(
					'name' => 'prism_*',
					'days' => 30,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.activecampaign.com/legal/privacy-policy',
		),
		'brevo' => array(
			'name' => 'Brevo',
			'category' => 'marketing',
			'scripts' => array(
				'sibautomation.com',
				'cdn.brevo.com',
			),
			'inline' => array(
				'sendinblue.',
				'Brevo.push',
			),
			'cookies' => array(
				array(
					'name' => 'sib_cuid',
					'days' => 180,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.brevo.com/legal/privacypolicy/',
		),
		'hubspot' => array(
			'name' => 'HubSpot',
			'category' => 'marketing',
			'scripts' => array(
				'js.hs-scripts.com',
				'js-eu1.hs-scripts.com',
				'js.hs-analytics.net',
				'js.hsadspixel.net',
				'js.hs-banner.com',
				'js.usemessages.com',
			),
			'handles' => array(
				'leadin-script-loader-js',
				'leadin-script-loader',
			),
			'inline' => array(
				'_hsq',
			),
			'cookies' => array(
				array(
					'name' => 'hubspotutk',
					'days' => 180,
					'purpose' => 'visitor',
				),
				array(
					'name' => '__hstc',
					'days' => 180,
					'purpose' => 'visitor',
				),
				array(
					'name' => '__hssc',
					'days' => 0,
					'purpose' => 'visit',
				),
				array(
					'name' => '__hssrc',
					'days' => 0,
					'purpose' => 'visit',
				),
			),
			'privacy_url' => 'https://legal.hubspot.com/privacy-policy',
		),
		'salesforce_pardot' => array(
			'name' => 'Salesforce Pardot',
			'category' => 'marketing',
			'scripts' => array(
				'pi.pardot.com',
			),
			'inline' => array(
				'piAId',
			),
			'cookies' => array(
				array(
					'name' => 'visitor_id*',
					'days' => 365,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'pardot',
					'days' => 0,
					'purpose' => 'visit',
				),
				array(
					'name' => 'lpv*',
					'days' => 0,
					'purpose' => 'limit',
				),
			),
			'privacy_url' => 'https://www.salesforce.com/company/legal/privacy/',
		),
		'marketo' => array(
			'name' => 'Adobe Marketo',
			'category' => 'marketing',
			'scripts' => array(
				'munchkin.marketo.net',
			),
			'inline' => array(
				'Munchkin.init',
			),
			'cookies' => array(
				array(
					'name' => '_mkto_trk',
					'days' => 730,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.adobe.com/privacy/policy.html',
		),
		'sharethis' => array(
			'name' => 'ShareThis',
			'category' => 'marketing',
			'scripts' => array(
				'platform-api.sharethis.com',
				'w.sharethis.com',
				'buttons-config.sharethis.com',
			),
			'cookies' => array(
				array(
					'name' => '__stid',
					'days' => 365,
					'purpose' => 'advertising',
					'third' => true,
				),
				array(
					'name' => '__unam',
					'days' => 270,
					'purpose' => 'advertising',
				),
			),
			'privacy_url' => 'https://sharethis.com/privacy/',
		),
		'addtoany' => array(
			'name' => 'AddToAny',
			'category' => 'marketing',
			'scripts' => array(
				'static.addtoany.com',
			),
			'handles' => array(
				'addtoany-core',
			),
			'privacy_url' => 'https://www.addtoany.com/privacy',
		),
		'woocommerce_order_attribution' => array(
			'name' => 'WooCommerce order attribution',
			'category' => 'marketing',
			'cookies' => array(
				array(
					'name' => 'sbjs_*',
					'days' => 180,
					'purpose' => 'campaign',
				),
			),
			'privacy_url' => 'https://automattic.com/privacy/',
		),
		'trustpilot' => array(
			'name' => 'Trustpilot',
			'category' => 'marketing',
			'shows' => 'content',
			'scripts' => array(
				'widget.trustpilot.com',
				'invitejs.trustpilot.com',
			),
			'frames' => array(
				'widget.trustpilot.com',
			),
			'privacy_url' => 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
		),
		'trusted_shops' => array(
			'name' => 'Trusted Shops',
			'category' => 'marketing',
			'scripts' => array(
				'widgets.trustedshops.com',
			),
			'privacy_url' => 'https://www.trustedshops.com/imprint/',
		),
		'disqus' => array(
			'name' => 'Disqus',
			'category' => 'marketing',
			'shows' => 'comments',
			'scripts' => array(
				'disqus.com/embed.js',
				'disqus.com/count.js',
			),
			'frames' => array(
				'disqus.com/embed',
			),
			'inline' => array(
				'disqus_shortname',
				'disqus_config',
			),
			'cookies' => array(
				array(
					'name' => 'disqus_unique',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://disqus.com/privacy-policy',
		),
		'zendesk' => array(
			'name' => 'Zendesk',
			'category' => 'preferences',
			'shows' => 'chat',
			'scripts' => array(
				'static.zdassets.com',
				'v2.zopim.com',
			),
			'inline' => array(
				'zESettings',
				'zopim',
			),
			'cookies' => array(
				array(
					'name' => '__zlcmid',
					'days' => 365,
					'purpose' => 'preference',
				),
				array(
					'name' => 'ZD-*',
					'days' => 0,
					'purpose' => 'visit',
				),
			),
			'privacy_url' => 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
		),
		'intercom' => array(
			'name' => 'Intercom',
			'category' => 'preferences',
			'shows' => 'chat',
			'scripts' => array(
				'widget.intercom.io',
				'js.intercomcdn.com',
			),
			'inline' => array(
				'intercomSettings',
			),
			'cookies' => array(
				array(
					'name' => 'intercom-*',
					'days' => 270,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.intercom.com/legal/privacy',
		),
		'crisp' => array(
			'name' => 'Crisp',
			'category' => 'preferences',
			'shows' => 'chat',
			'scripts' => array(
				'client.crisp.chat',
			),
			'inline' => array(
				'CRISP_WEBSITE_ID',
			),
			'cookies' => array(
				array(
					'name' => 'crisp-client*',
					'days' => 180,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://crisp.chat/en/privacy/',
		),
		'tawk' => array(
			'name' => 'tawk.to',
			'category' => 'preferences',
			'shows' => 'chat',
			'scripts' => array(
				'embed.tawk.to',
			),
			'inline' => array(
				'Tawk_API',
			),
			'cookies' => array(
				array(
					'name' => 'twk_*',
					'days' => 180,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'TawkConnectionTime',
					'days' => 0,
					'purpose' => 'visit',
				),
			),
			'privacy_url' => 'https://www.tawk.to/privacy-policy/',
		),
		'tidio' => array(
			'name' => 'Tidio',
			'category' => 'preferences',
			'shows' => 'chat',
			'scripts' => array(
				'code.tidio.co',
			),
			'inline' => array(
				'tidioChatCode',
			),
			'cookies' => array(
				array(
					'name' => 'tidio_*',
					'days' => 0,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.tidio.com/privacy-policy/',
		),
		'livechat' => array(
			'name' => 'LiveChat',
			'category' => 'preferences',
			'shows' => 'chat',
			'scripts' => array(
				'cdn.livechatinc.com',
			),
			'inline' => array(
				'__lc.license',
				'__lc =',
			),
			'cookies' => array(
				array(
					'name' => '__lc_*',
					'days' => 1095,
					'purpose' => 'visitor',
				),
				array(
					'name' => '__livechat*',
					'days' => 1095,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.livechat.com/legal/privacy-policy/',
		),
		'drift' => array(
			'name' => 'Drift',
			'category' => 'preferences',
			'shows' => 'chat',
			'scripts' => array(
				'js.driftt.com',
			),
			'inline' => array(
				'drift.load(',
			),
			'cookies' => array(
				array(
					'name' => 'drift_*',
					'days' => 730,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'driftt_*',
					'days' => 730,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.salesloft.com/legal/privacy-notice',
		),
		'freshchat' => array(
			'name' => 'Freshchat',
			'category' => 'preferences',
			'shows' => 'chat',
			'scripts' => array(
				'wchat.freshchat.com',
				'fw-cdn.com',
			),
			'inline' => array(
				'fcWidget.init',
			),
			'cookies' => array(
				array(
					'name' => '_fw_crm_v',
					'days' => 365,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.freshworks.com/privacy/',
		),
		'olark' => array(
			'name' => 'Olark',
			'category' => 'preferences',
			'shows' => 'chat',
			'scripts' => array(
				'static.olark.com',
			),
			'inline' => array(
				'olark.identify',
			),
			'cookies' => array(
				array(
					'name' => 'olfsk',
					'days' => 730,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'hblid',
					'days' => 730,
					'purpose' => 'visitor',
				),
				array(
					'name' => 'wcsid',
					'days' => 0,
					'purpose' => 'visit',
				),
				array(
					'name' => '_ok*',
					'days' => 0,
					'purpose' => 'visit',
				),
			),
			'privacy_url' => 'https://www.olark.com/privacy-policy',
		),
		'gorgias' => array(
			'name' => 'Gorgias',
			'category' => 'preferences',
			'shows' => 'chat',
			'scripts' => array(
				'config.gorgias.chat',
				'config.gorgias.io',
			),
			'inline' => array(
				'gorgiasChat',
				'GorgiasChat',
			),
			'cookies' => array(
				array(
					'name' => 'gorgias*',
					'days' => 365,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://www.gorgias.com/privacy',
		),
		'youtube' => array(
			'name' => 'YouTube',
			'category' => 'marketing',
			'shows' => 'video',
			'scripts' => array(
				'youtube.com/iframe_api',
				'youtube.com/player_api',
			),
			'frames' => array(
				'youtube.com/embed',
				'youtube-nocookie.com/embed',
				'youtube.com/videoseries',
				'youtube.com/live_chat',
			),
			'cookies' => array(
				array(
					'name' => 'VISITOR_INFO1_LIVE',
					'days' => 180,
					'purpose' => 'visitor',
					'third' => true,
				),
				array(
					'name' => 'YSC',
					'days' => 0,
					'purpose' => 'visit',
					'third' => true,
				),
				array(
					'name' => 'PREF',
					'days' => 240,
					'purpose' => 'preference',
					'third' => true,
				),
			),
			'privacy_url' => 'https://policies.google.com/privacy',
		),
		'vimeo' => array(
			'name' => 'Vimeo',
			'category' => 'marketing',
			'shows' => 'video',
			'scripts' => array(
				'player.vimeo.com/api',
			),
			'frames' => array(
				'player.vimeo.com/video',
				'vimeo.com/event',
			),
			'cookies' => array(
				array(
					'name' => 'vuid',
					'days' => 730,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://vimeo.com/privacy',
		),
		'dailymotion' => array(
			'name' => 'Dailymotion',
			'category' => 'marketing',
			'shows' => 'video',
			'scripts' => array(
				'geo.dailymotion.com/player',
			),
			'frames' => array(
				'dailymotion.com/embed',
				'geo.dailymotion.com/player',
			),
			'cookies' => array(
				array(
					'name' => 'v1st',
					'days' => 390,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://legal.dailymotion.com/en/privacy-policy/',
		),
		'wistia' => array(
			'name' => 'Wistia',
			'category' => 'marketing',
			'shows' => 'video',
			'scripts' => array(
				'fast.wistia.com/assets',
				'fast.wistia.net/assets',
				'fast.wistia.com/embed',
				'fast.wistia.com/player',
			),
			'frames' => array(
				'fast.wistia.net/embed',
				'fast.wistia.com/embed',
			),
			'cookies' => array(
				array(
					'name' => 'wistia*',
					'days' => 0,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => 'https://wistia.com/privacy',
		),
		'twitch' => array(
			'name' => 'Twitch',
			'category' => 'marketing',
			'shows' => 'video',
			'scripts' => array(
				'embed.twitch.tv',
				'player.twitch.tv',
			),
			'frames' => array(
				'player.twitch.tv',
				'clips.twitch.tv/embed',
				'twitch.tv/embed',
			),
			'cookies' => array(
				array(
					'name' => 'unique_id',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.twitch.tv/p/legal/privacy-notice/',
		),
		'ted' => array(
			'name' => 'TED',
			'category' => 'marketing',
			'shows' => 'video',
			'frames' => array(
				'embed.ted.com',
				'embed-ssl.ted.com',
			),
			'privacy_url' => 'https://www.ted.com/about/our-organization/our-policies-terms/privacy-policy',
		),
		'loom' => array(
			'name' => 'Loom',
			'category' => 'marketing',
			'shows' => 'video',
			'frames' => array(
				'loom.com/embed',
			),
			'cookies' => array(
				array(
					'name' => 'loom_*',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.atlassian.com/legal/privacy-policy',
		),
		'videopress' => array(
			'name' => 'VideoPress',
			'category' => 'preferences',
			'shows' => 'video',
			'scripts' => array(
				'videopress.com/videopress-iframe.js',
				'v0.wordpress.com/js',
			),
			'frames' => array(
				'video.wordpress.com/embed',
				'videopress.com/embed',
				'videopress.com/v',
			),
			'privacy_url' => 'https://automattic.com/privacy/',
		),
		'rumble' => array(
			'name' => 'Rumble',
			'category' => 'marketing',
			'shows' => 'video',
			'scripts' => array(
				'rumble.com/embedJS',
			),
			'frames' => array(
				'rumble.com/embed',
			),
			'privacy_url' => 'https://rumble.com/s/privacy',
		),
		'facebook' => array(
			'name' => 'Facebook',
			'category' => 'marketing',
			'shows' => 'post',
			'embeds' => array(
				'connect.facebook.net/*/sdk',
				'connect.facebook.net/*/all.js',
			),
			'frames' => array(
				'facebook.com/plugins',
				'facebook.com/*/plugins',
			),
			'cookies' => array(
				array(
					'name' => 'fr',
					'days' => 90,
					'purpose' => 'advertising',
					'third' => true,
				),
				array(
					'name' => 'datr',
					'days' => 400,
					'purpose' => 'security',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.facebook.com/privacy/policy/',
		),
		'instagram' => array(
			'name' => 'Instagram',
			'category' => 'marketing',
			'shows' => 'post',
			'embeds' => array(
				'instagram.com/embed.js',
				'platform.instagram.com',
			),
			'frames' => array(
				'instagram.com/*/embed',
				'instagram.com/embed',
			),
			'cookies' => array(
				array(
					'name' => 'ig_did',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
				array(
					'name' => 'mid',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://privacycenter.instagram.com/policy',
		),
		'threads' => array(
			'name' => 'Threads',
			'category' => 'marketing',
			'shows' => 'post',
			'embeds' => array(
				'threads.net/embed.js',
				'threads.com/embed.js',
			),
			'frames' => array(
				'threads.net/*/embed',
				'threads.com/*/embed',
			),
			'privacy_url' => 'https://privacycenter.instagram.com/policy',
		),
		'x' => array(
			'name' => 'X',
			'category' => 'marketing',
			'shows' => 'post',
			'embeds' => array(
				'platform.twitter.com/widgets.js',
				'platform.x.com/widgets.js',
			),
			'frames' => array(
				'platform.twitter.com/embed',
				'platform.x.com/embed',
				'twitframe.com',
			),
			'cookies' => array(
				array(
					'name' => 'guest_id',
					'days' => 390,
					'purpose' => 'visitor',
					'third' => true,
				),
				array(
					'name' => 'personalization_id',
					'days' => 390,
					'purpose' => 'advertising',
					'third' => true,
				),
			),
			'privacy_url' => 'https://x.com/privacy',
		),
		'bluesky' => array(
			'name' => 'Bluesky',
			'category' => 'marketing',
			'shows' => 'post',
			'embeds' => array(
				'embed.bsky.app/static',
			),
			'frames' => array(
				'embed.bsky.app/embed',
			),
			'privacy_url' => 'https://bsky.social/about/support/privacy-policy',
		),
		'tiktok' => array(
			'name' => 'TikTok',
			'category' => 'marketing',
			'shows' => 'video',
			'embeds' => array(
				'tiktok.com/embed.js',
			),
			'frames' => array(
				'tiktok.com/embed',
				'tiktok.com/player',
			),
			'cookies' => array(
				array(
					'name' => 'tt_webid*',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.tiktok.com/legal/privacy-policy',
		),
		'reddit' => array(
			'name' => 'Reddit',
			'category' => 'marketing',
			'shows' => 'post',
			'embeds' => array(
				'embed.reddit.com/widgets.js',
				'embed.redditmedia.com/widgets',
			),
			'frames' => array(
				'redditmedia.com',
				'embed.reddit.com',
			),
			'privacy_url' => 'https://www.reddit.com/policies/privacy-policy',
		),
		'pinterest' => array(
			'name' => 'Pinterest',
			'category' => 'marketing',
			'shows' => 'post',
			'scripts' => array(
				'assets.pinterest.com/sdk',
			),
			'embeds' => array(
				'assets.pinterest.com/js/pinit',
			),
			'frames' => array(
				'assets.pinterest.com/ext/embed',
			),
			'cookies' => array(
				array(
					'name' => '_pinterest_sess',
					'days' => 360,
					'purpose' => 'visit',
					'third' => true,
				),
			),
			'privacy_url' => 'https://policy.pinterest.com/privacy-policy',
		),
		'linkedin' => array(
			'name' => 'LinkedIn',
			'category' => 'marketing',
			'shows' => 'post',
			'scripts' => array(
				'platform.linkedin.com',
			),
			'frames' => array(
				'linkedin.com/embed',
			),
			'cookies' => array(
				array(
					'name' => 'bcookie',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
				array(
					'name' => 'li_gc',
					'days' => 180,
					'purpose' => 'preference',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.linkedin.com/legal/privacy-policy',
		),
		'tumblr' => array(
			'name' => 'Tumblr',
			'category' => 'marketing',
			'shows' => 'post',
			'embeds' => array(
				'assets.tumblr.com/post.js',
			),
			'frames' => array(
				'embed.tumblr.com',
			),
			'privacy_url' => 'https://www.tumblr.com/privacy',
		),
		'giphy' => array(
			'name' => 'GIPHY',
			'category' => 'marketing',
			'shows' => 'animation',
			'scripts' => array(
				'giphy.com/static',
			),
			'frames' => array(
				'giphy.com/embed',
			),
			'cookies' => array(
				array(
					'name' => 'giphy_*',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://support.giphy.com/hc/articles/360032872931',
		),
		'tenor' => array(
			'name' => 'Tenor',
			'category' => 'marketing',
			'shows' => 'animation',
			'embeds' => array(
				'tenor.com/embed.js',
			),
			'frames' => array(
				'tenor.com/embed',
			),
			'privacy_url' => 'https://policies.google.com/privacy',
		),
		'imgur' => array(
			'name' => 'Imgur',
			'category' => 'marketing',
			'shows' => 'post',
			'embeds' => array(
				's.imgur.com/min/embed.js',
			),
			'frames' => array(
				'imgur.com/*/embed',
			),
			'privacy_url' => 'https://imgur.com/privacy',
		),
		'flickr' => array(
			'name' => 'Flickr',
			'category' => 'marketing',
			'shows' => 'post',
			'embeds' => array(
				'embedr.flickr.com',
			),
			'frames' => array(
				'flickr.com/*/player',
			),
			'privacy_url' => 'https://www.flickr.com/help/privacy',
		),
		'google_maps' => array(
			'name' => 'Google Maps',
			'category' => 'preferences',
			'shows' => 'map',
			'scripts' => array(
				'maps.googleapis.com',
				'maps.google.com/maps/api',
			),
			'frames' => array(
				'google.*/maps',
				'maps.google.*',
			),
			'handles' => array(
				'google-maps',
			),
			'inline' => array(
				'google.maps.',
			),
			'cookies' => array(
				array(
					'name' => 'NID',
					'days' => 180,
					'purpose' => 'preference',
					'third' => true,
				),
			),
			'privacy_url' => 'https://policies.google.com/privacy',
		),
		'openstreetmap' => array(
			'name' => 'OpenStreetMap',
			'category' => 'preferences',
			'shows' => 'map',
			'frames' => array(
				'openstreetmap.org/export/embed',
				'umap.openstreetmap.fr',
			),
			'privacy_url' => 'https://osmfoundation.org/wiki/Privacy_Policy',
		),
		'bing_maps' => array(
			'name' => 'Bing Maps',
			'category' => 'preferences',
			'shows' => 'map',
			'scripts' => array(
				'bing.com/api/maps',
			),
			'frames' => array(
				'bing.com/maps/embed',
			),
			'cookies' => array(
				array(
					'name' => 'MUID',
					'days' => 390,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://privacy.microsoft.com/privacystatement',
		),
		'mapbox' => array(
			'name' => 'Mapbox',
			'category' => 'preferences',
			'shows' => 'map',
			'scripts' => array(
				'api.mapbox.com/mapbox-gl-js',
				'api.tiles.mapbox.com',
			),
			'frames' => array(
				'api.mapbox.com/styles',
			),
			'privacy_url' => 'https://www.mapbox.com/legal/privacy',
		),
		'spotify' => array(
			'name' => 'Spotify',
			'category' => 'marketing',
			'shows' => 'audio',
			'scripts' => array(
				'open.spotify.com/embed/iframe-api',
			),
			'frames' => array(
				'open.spotify.com/embed',
				'embed.spotify.com',
			),
			'cookies' => array(
				array(
					'name' => 'sp_t',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.spotify.com/legal/privacy-policy/',
		),
		'soundcloud' => array(
			'name' => 'SoundCloud',
			'category' => 'marketing',
			'shows' => 'audio',
			'scripts' => array(
				'w.soundcloud.com/player/api.js',
			),
			'frames' => array(
				'w.soundcloud.com/player',
			),
			'cookies' => array(
				array(
					'name' => 'sc_anonymous_id',
					'days' => 365,
					'purpose' => 'visitor',
					'third' => true,
				),
			),
			'privacy_url' => 'https://soundcloud.com/pages/privacy',
		),
		'apple_music' => array(
			'name' => 'Apple Music and Podcasts',
			'category' => 'marketing',
			'shows' => 'audio',
			'frames' => array(
				'embed.music.apple.com',
				'embed.podcasts.apple.com',
			),
			'privacy_url' => 'https://www.apple.com/legal/privacy/',
		),
		'deezer' => array(
			'name' => 'Deezer',
			'category' => 'marketing',
			'shows' => 'audio',
			'frames' => array(
				'widget.deezer.com',
				'deezer.com/plugins',
			),
			'privacy_url' => 'https://www.deezer.com/legal/personal-datas',
		),
		'mixcloud' => array(
			'name' => 'Mixcloud',
			'category' => 'marketing',
			'shows' => 'audio',
			'frames' => array(
				'mixcloud.com/widget',
				'player-widget.mixcloud.com',
			),
			'privacy_url' => 'https://www.mixcloud.com/privacy/',
		),
		'bandcamp' => array(
			'name' => 'Bandcamp',
			'category' => 'marketing',
			'shows' => 'audio',
			'frames' => array(
				'bandcamp.com/EmbeddedPlayer',
			),
			'privacy_url' => 'https://bandcamp.com/privacy',
		),
		'pocket_casts' => array(
			'name' => 'Pocket Casts',
			'category' => 'marketing',
			'shows' => 'audio',
			'frames' => array(
				'pca.st/embed',
				'pocketcasts.com/embed',
			),
			'privacy_url' => 'https://support.pocketcasts.com/article/privacy-policy/',
		),
		'slideshare' => array(
			'name' => 'SlideShare',
			'category' => 'marketing',
			'shows' => 'document',
			'frames' => array(
				'slideshare.net/slideshow/embed_code',
			),
			'privacy_url' => 'https://support.scribd.com/hc/articles/210129366',
		),
		'scribd' => array(
			'name' => 'Scribd',
			'category' => 'marketing',
			'shows' => 'document',
			'scripts' => array(
				'scribd.com/javascripts',
			),
			'frames' => array(
				'scribd.com/embeds',
			),
			'privacy_url' => 'https://support.scribd.com/hc/articles/210129366',
		),
		'issuu' => array(
			'name' => 'Issuu',
			'category' => 'marketing',
			'shows' => 'document',
			'frames' => array(
				'issuu.com/embed',
				'e.issuu.com',
			),
			'privacy_url' => 'https://issuu.com/legal/privacy',
		),
		'google_docs' => array(
			'name' => 'Google Docs',
			'category' => 'preferences',
			'shows' => 'document',
			'frames' => array(
				'docs.google.com',
				'drive.google.com',
				'calendar.google.com/calendar/embed',
				'lookerstudio.google.com/embed',
			),
			'cookies' => array(
				array(
					'name' => 'NID',
					'days' => 180,
					'purpose' => 'preference',
					'third' => true,
				),
			),
			'privacy_url' => 'https://policies.google.com/privacy',
		),
		'typeform' => array(
			'name' => 'Typeform',
			'category' => 'preferences',
			'shows' => 'form',
			'scripts' => array(
				'embed.typeform.com',
			),
			'frames' => array(
				'typeform.com/to',
				'form.typeform.com',
			),
			'privacy_url' => 'https://www.typeform.com/help/a/what-is-typeform-s-privacy-policy-360029259212/',
		),
		'jotform' => array(
			'name' => 'Jotform',
			'category' => 'preferences',
			'shows' => 'form',
			'scripts' => array(
				'form.jotform.com/jsform',
				'cdn.jotfor.ms',
			),
			'frames' => array(
				'form.jotform.com',
				'jotform.com/form',
			),
			'privacy_url' => 'https://www.jotform.com/privacy/',
		),
		'calendly' => array(
			'name' => 'Calendly',
			'category' => 'preferences',
			'shows' => 'calendar',
			'scripts' => array(
				'assets.calendly.com',
			),
			'frames' => array(
				'calendly.com',
			),
			'inline' => array(
				'Calendly.init',
			),
			'privacy_url' => 'https://calendly.com/legal/privacy-notice',
		),
		'codepen' => array(
			'name' => 'CodePen',
			'category' => 'preferences',
			'shows' => 'document',
			'embeds' => array(
				'cpwebassets.codepen.io',
				'static.codepen.io/assets/embed',
			),
			'frames' => array(
				'codepen.io/*/embed',
			),
			'privacy_url' => 'https://blog.codepen.io/documentation/privacy/',
		),
		'crowdsignal' => array(
			'name' => 'Crowdsignal',
			'category' => 'preferences',
			'shows' => 'form',
			'scripts' => array(
				'secure.polldaddy.com',
				'app.crowdsignal.com',
				'static.polldaddy.com',
			),
			'frames' => array(
				'survey.fm',
				'crowdsignal.com',
			),
			'privacy_url' => 'https://automattic.com/privacy/',
		),
		'kickstarter' => array(
			'name' => 'Kickstarter',
			'category' => 'marketing',
			'shows' => 'content',
			'frames' => array(
				'kickstarter.com/projects',
			),
			'privacy_url' => 'https://www.kickstarter.com/privacy',
		),
		'amazon_kindle' => array(
			'name' => 'Kindle',
			'category' => 'marketing',
			'shows' => 'document',
			'frames' => array(
				'read.amazon.com/kp/card',
			),
			'privacy_url' => 'https://www.amazon.com/privacy',
		),
		'gravatar' => array(
			'name' => 'Gravatar',
			'category' => 'preferences',
			'images' => array(
				'gravatar.com/avatar',
			),
			'privacy_url' => 'https://automattic.com/privacy/',
		),
		'stripe' => array(
			'name' => 'Stripe',
			'category' => 'functional',
			'scripts' => array(
				'js.stripe.com',
			),
			'frames' => array(
				'js.stripe.com',
			),
			'cookies' => array(
				array(
					'name' => '__stripe_mid',
					'days' => 365,
					'purpose' => 'security',
				),
				array(
					'name' => '__stripe_sid',
					'days' => 0,
					'purpose' => 'security',
				),
			),
			'privacy_url' => 'https://stripe.com/privacy',
		),
		'paypal' => array(
			'name' => 'PayPal',
			'category' => 'functional',
			'scripts' => array(
				'paypal.com/sdk/js',
				'paypalobjects.com',
			),
			'frames' => array(
				'paypal.com',
			),
			'cookies' => array(
				array(
					'name' => 'ts',
					'days' => 1095,
					'purpose' => 'security',
					'third' => true,
				),
				array(
					'name' => 'ts_c',
					'days' => 1095,
					'purpose' => 'security',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.paypal.com/legalhub/privacy-full',
		),
		'klarna' => array(
			'name' => 'Klarna',
			'category' => 'functional',
			'scripts' => array(
				'x.klarnacdn.net',
				'js.klarna.com',
			),
			'privacy_url' => 'https://www.klarna.com/international/privacy-policy/',
		),
		'amazon_pay' => array(
			'name' => 'Amazon Pay',
			'category' => 'functional',
			'scripts' => array(
				'payments-amazon.com',
			),
			'privacy_url' => 'https://pay.amazon.com/help/201212490',
		),
		'google_pay' => array(
			'name' => 'Google Pay',
			'category' => 'functional',
			'scripts' => array(
				'pay.google.com/gp/p/js',
			),
			'privacy_url' => 'https://policies.google.com/privacy',
		),
		'mollie' => array(
			'name' => 'Mollie',
			'category' => 'functional',
			'scripts' => array(
				'js.mollie.com',
			),
			'privacy_url' => 'https://www.mollie.com/privacy',
		),
		'recaptcha' => array(
			'name' => 'Google reCAPTCHA',
			'category' => 'functional',
			'scripts' => array(
				'google.com/recaptcha',
				'gstatic.com/recaptcha',
				'recaptcha.net/recaptcha',
			),
			'frames' => array(
				'google.com/recaptcha',
			),
			'cookies' => array(
				array(
					'name' => '_GRECAPTCHA',
					'days' => 180,
					'purpose' => 'security',
					'third' => true,
				),
			),
			'privacy_url' => 'https://policies.google.com/privacy',
		),
		'turnstile' => array(
			'name' => 'Cloudflare Turnstile',
			'category' => 'functional',
			'scripts' => array(
				'challenges.cloudflare.com/turnstile',
			),
			'frames' => array(
				'challenges.cloudflare.com',
			),
			'cookies' => array(
				array(
					'name' => 'cf_clearance',
					'days' => 365,
					'purpose' => 'security',
				),
			),
			'privacy_url' => 'https://www.cloudflare.com/privacypolicy/',
		),
		'hcaptcha' => array(
			'name' => 'hCaptcha',
			'category' => 'functional',
			'scripts' => array(
				'hcaptcha.com/1/api.js',
				'js.hcaptcha.com',
			),
			'frames' => array(
				'newassets.hcaptcha.com',
			),
			'cookies' => array(
				array(
					'name' => 'hc_accessibility',
					'days' => 365,
					'purpose' => 'preference',
					'third' => true,
				),
			),
			'privacy_url' => 'https://www.hcaptcha.com/privacy',
		),
		'wordpress' => array(
			'name' => 'WordPress',
			'category' => 'functional',
			'cookies' => array(
				array(
					'name' => 'wordpress_*',
					'days' => 14,
					'purpose' => 'login',
				),
				array(
					'name' => 'wp-settings-*',
					'days' => 365,
					'purpose' => 'preference',
				),
				array(
					'name' => 'wp_lang',
					'days' => 0,
					'purpose' => 'preference',
				),
				array(
					'name' => 'comment_author_*',
					'days' => 347,
					'purpose' => 'preference',
				),
				array(
					'name' => 'wp-postpass_*',
					'days' => 10,
					'purpose' => 'login',
				),
			),
			'privacy_url' => '',
		),
		'woocommerce' => array(
			'name' => 'WooCommerce',
			'category' => 'functional',
			'cookies' => array(
				array(
					'name' => 'woocommerce_*',
					'days' => 0,
					'purpose' => 'cart',
				),
				array(
					'name' => 'wp_woocommerce_session_*',
					'days' => 2,
					'purpose' => 'cart',
				),
				array(
					'name' => 'wc_cart_*',
					'days' => 0,
					'purpose' => 'cart',
				),
				array(
					'name' => 'wc_fragments_*',
					'days' => 0,
					'purpose' => 'cart',
				),
				array(
					'name' => 'store_notice*',
					'days' => 0,
					'purpose' => 'preference',
				),
			),
			'privacy_url' => '',
		),
		'footfall' => array(
			'name' => 'Footfall',
			'category' => 'functional',
			'cookies' => array(
				array(
					'name' => 'footfall_consent',
					'days' => 180,
					'purpose' => 'choice',
				),
				array(
					'name' => 'footfall_staff',
					'days' => 365,
					'purpose' => 'preference',
				),
			),
			'privacy_url' => '',
		),
		'footfall_visits' => array(
			'name' => 'Footfall',
			'category' => 'statistics',
			'cookies' => array(
				array(
					'name' => 'footfall_visitor',
					'days' => 395,
					'purpose' => 'visitor',
				),
			),
			'privacy_url' => '',
		),
	),
);
