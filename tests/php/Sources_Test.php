<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Ingest\Sources;
use PHPUnit\Framework\TestCase;

final class Sources_Test extends TestCase {
	/**
	 * @dataProvider visits
	 */
	public function test_where_a_visit_came_from( string $query, string $referrer, string $channel, string $source = '', string $medium = '' ): void {
		$row = ( new Sources() )->of( $query, 'www.shop.example', $referrer );
		self::assertSame( [ $channel, $source, $medium ], $row ? [ $row['channel'], $row['source'], $row['medium'] ] : [ 'direct', '', '' ] );
	}

	public function visits(): array {
		return [
			'nothing'                          => [ '', '', 'direct' ],
			'the shop itself'                  => [ '', 'https://shop.example/hat/', 'direct' ],
			'no address'                       => [ '', 'not an address', 'direct' ],
			'Google'                           => [ '', 'https://www.google.com/', 'organic_search', 'google', 'organic' ],
			'Google of a country'              => [ '', 'https://www.google.co.uk/search?q=hat', 'organic_search', 'google', 'organic' ],
			'Google images'                    => [ '', 'https://images.google.com/', 'organic_search', 'google', 'organic' ],
			'Google app'                       => [ '', 'android-app://com.google.android.googlequicksearchbox/', 'organic_search', 'google', 'organic' ],
			'a document of Google'             => [ '', 'https://docs.google.com/document/d/1', 'referral', 'docs.google.com', 'referral' ],
			'a host that only looks like it'   => [ '', 'https://notgoogle.com/', 'referral', 'notgoogle.com', 'referral' ],
			'Bing'                             => [ '', 'https://www.bing.com/', 'organic_search', 'bing', 'organic' ],
			'Bing of China'                    => [ '', 'https://cn.bing.com/', 'organic_search', 'bing', 'organic' ],
			'DuckDuckGo'                       => [ '', 'https://duckduckgo.com/', 'organic_search', 'duckduckgo', 'organic' ],
			'Ecosia'                           => [ '', 'https://www.ecosia.org/search', 'organic_search', 'ecosia', 'organic' ],
			'Yahoo'                            => [ '', 'https://de.search.yahoo.com/', 'organic_search', 'yahoo', 'organic' ],
			'Yahoo of Japan'                   => [ '', 'https://search.yahoo.co.jp/', 'organic_search', 'yahoo', 'organic' ],
			'Yandex'                           => [ '', 'https://yandex.ru/', 'organic_search', 'yandex', 'organic' ],
			'Baidu'                            => [ '', 'https://m.baidu.com/s', 'organic_search', 'baidu', 'organic' ],
			'Brave'                            => [ '', 'https://search.brave.com/', 'organic_search', 'brave', 'organic' ],
			'Naver'                            => [ '', 'https://search.naver.com/', 'organic_search', 'naver', 'organic' ],
			'Seznam'                           => [ '', 'https://search.seznam.cz/', 'organic_search', 'seznam', 'organic' ],
			'Qwant'                            => [ '', 'https://www.qwant.com/', 'organic_search', 'qwant', 'organic' ],
			'ChatGPT'                          => [ '', 'https://chatgpt.com/', 'ai', 'chatgpt', 'ai' ],
			'ChatGPT by its own mark'          => [ 'utm_source=chatgpt.com', '', 'ai', 'chatgpt' ],
			'ChatGPT app'                      => [ '', 'android-app://com.openai.chatgpt/', 'ai', 'chatgpt', 'ai' ],
			'Perplexity'                       => [ 'utm_source=perplexity', 'https://www.perplexity.ai/', 'ai', 'perplexity' ],
			'Gemini'                           => [ '', 'https://gemini.google.com/app', 'ai', 'gemini', 'ai' ],
			'Claude'                           => [ '', 'https://claude.ai/chat/1', 'ai', 'claude', 'ai' ],
			'Copilot'                          => [ '', 'https://copilot.microsoft.com/', 'ai', 'copilot', 'ai' ],
			'Grok'                             => [ '', 'https://grok.com/', 'ai', 'grok', 'ai' ],
			'DeepSeek'                         => [ '', 'https://chat.deepseek.com/', 'ai', 'deepseek', 'ai' ],
			'Mistral'                          => [ '', 'https://chat.mistral.ai/', 'ai', 'mistral', 'ai' ],
			'Meta AI'                          => [ '', 'https://www.meta.ai/', 'ai', 'meta_ai', 'ai' ],
			'You'                              => [ '', 'https://you.com/', 'ai', 'you', 'ai' ],
			'Phind'                            => [ '', 'https://www.phind.com/', 'ai', 'phind', 'ai' ],
			'Poe'                              => [ '', 'https://poe.com/', 'ai', 'poe', 'ai' ],
			'Facebook'                         => [ '', 'https://l.facebook.com/l.php', 'organic_social', 'facebook', 'social' ],
			'Facebook app'                     => [ '', 'android-app://com.facebook.katana/', 'organic_social', 'facebook', 'social' ],
			'Instagram'                        => [ '', 'https://l.instagram.com/', 'organic_social', 'instagram', 'social' ],
			'X'                                => [ '', 'https://t.co/abc', 'organic_social', 'x', 'social' ],
			'a host that ends like X'          => [ '', 'https://www.netflix.com/', 'referral', 'netflix.com', 'referral' ],
			'Pinterest of a country'           => [ '', 'https://www.pinterest.de/', 'organic_social', 'pinterest', 'social' ],
			'Reddit app'                       => [ '', 'android-app://com.reddit.frontpage/', 'organic_social', 'reddit', 'social' ],
			'YouTube'                          => [ '', 'https://m.youtube.com/', 'organic_social', 'youtube', 'social' ],
			'WhatsApp'                         => [ '', 'https://web.whatsapp.com/', 'organic_social', 'whatsapp', 'social' ],
			'Bluesky'                          => [ '', 'https://go.bsky.app/', 'organic_social', 'bluesky', 'social' ],
			'a newsletter'                     => [ 'utm_source=Spring&utm_medium=email&utm_campaign=May', '', 'email', 'spring', 'email' ],
			'an e-mail in other words'         => [ 'utm_source=crm&utm_medium=crm-email', '', 'email', 'crm', 'crm-email' ],
			'Gmail'                            => [ '', 'https://mail.google.com/mail/u/0/', 'email', 'gmail', 'email' ],
			'Gmail app'                        => [ '', 'android-app://com.google.android.gm/', 'email', 'gmail', 'email' ],
			'Outlook'                          => [ '', 'https://outlook.live.com/', 'email', 'outlook', 'email' ],
			'Mailchimp by its parameter'       => [ 'mc_eid=1', '', 'email', 'mailchimp', 'email' ],
			'Klaviyo by its parameter'         => [ '_kx=1', '', 'email', 'klaviyo', 'email' ],
			'Google Ads'                       => [ 'gclid=a', 'https://www.google.com/', 'paid_search', 'google', 'cpc' ],
			'Google Ads on iOS'                => [ 'gbraid=a', '', 'paid_search', 'google', 'cpc' ],
			'Google Ads, tagged by hand'       => [ 'gclid=a&utm_source=google&utm_medium=cpc&utm_campaign=hats', '', 'paid_search', 'google', 'cpc' ],
			'a display ad'                     => [ 'dclid=a', '', 'display', 'google', 'display' ],
			'Microsoft Ads'                    => [ 'msclkid=a', 'https://www.bing.com/', 'paid_search', 'bing', 'cpc' ],
			'TikTok Ads'                       => [ 'ttclid=a', '', 'paid_social', 'tiktok', 'paid_social' ],
			'LinkedIn Ads'                     => [ 'li_fat_id=a', '', 'paid_social', 'linkedin', 'paid_social' ],
			'X Ads'                            => [ 'twclid=a', '', 'paid_social', 'x', 'paid_social' ],
			'a link on Facebook'               => [ 'fbclid=a', 'https://l.facebook.com/', 'organic_social', 'facebook', 'social' ],
			'an ad on Facebook'                => [ 'fbclid=a&utm_source=fb&utm_medium=paid_social', '', 'paid_social', 'facebook', 'paid_social' ],
			'an ad on Instagram'               => [ 'utm_source=ig&utm_medium=cpc', '', 'paid_social', 'instagram', 'cpc' ],
			'a search ad without click id'     => [ 'utm_source=bing&utm_medium=cpc', '', 'paid_search', 'bing', 'cpc' ],
			'a banner'                         => [ 'utm_source=magazine&utm_medium=banner', '', 'display', 'magazine', 'banner' ],
			'a paid recommendation'            => [ 'utm_source=taboola&utm_medium=cpc', '', 'display', 'taboola', 'cpc' ],
			'Outbrain'                         => [ '', 'https://paid.outbrain.com/network/redir', 'display', 'outbrain', 'display' ],
			'an affiliate'                     => [ 'utm_source=blogger&utm_medium=affiliate', '', 'affiliate', 'blogger', 'affiliate' ],
			'Awin by its parameter'            => [ 'awc=1', '', 'affiliate', 'awin', 'affiliate' ],
			'Awin by its host'                 => [ '', 'https://www.awin1.com/cread.php', 'affiliate', 'awin', 'affiliate' ],
			'Rakuten by its parameter'         => [ 'ranSiteID=1', '', 'affiliate', 'rakuten', 'affiliate' ],
			'a social post'                    => [ 'utm_source=facebook.com&utm_medium=social', '', 'organic_social', 'facebook', 'social' ],
			'a source without a medium'        => [ 'utm_source=pinterest', '', 'organic_social', 'pinterest' ],
			'a flyer'                          => [ 'utm_source=flyer&utm_medium=qr', '', 'campaign', 'flyer', 'qr' ],
			'a campaign with only a name'      => [ 'utm_campaign=spring', 'https://blog.example/', 'campaign', 'blog.example' ],
			'a blog'                           => [ '', 'https://blog.example/hats', 'referral', 'blog.example', 'referral' ],
			'a promotion within the shop'      => [ 'utm_source=home&utm_medium=internal', '', 'direct' ],
			'the same, in other letters'       => [ 'utm_source=home&utm_medium=OnSite', 'https://shop.example/', 'direct' ],
			'a promotion, from outside'        => [ 'utm_source=home&utm_medium=internal', 'https://www.google.com/', 'organic_search', 'google', 'organic' ],
			'parameters that are no text'      => [ 'utm_source[]=a&gclid[]=', '', 'direct' ],
			'PayPal'                           => [ '', 'https://www.paypal.com/checkoutnow', 'direct' ],
			'Stripe'                           => [ '', 'https://checkout.stripe.com/c/pay/1', 'direct' ],
			'Klarna'                           => [ '', 'https://pay.klarna.com/', 'direct' ],
			'Mercado Pago of a country'        => [ '', 'https://www.mercadopago.com.ar/', 'direct' ],
			'a bank of iDEAL'                  => [ '', 'https://betalen.rabobank.nl/ideal', 'direct' ],
			'a page for 3-D Secure'            => [ '', 'https://acs2.bank.example/auth', 'direct' ],
			'a shop that sells acs'            => [ '', 'https://acs.example/', 'referral', 'acs.example', 'referral' ],
		];
	}

	/**
	 * The same cases run in TypeScript, for what a device remembers (tests/contract/sources.test.ts).
	 *
	 * @dataProvider contract_cases
	 */
	public function test_contract( array $case ): void {
		$row = ( new Sources() )->of( $case['query'], 'www.shop.example', $case['referrer'] );
		self::assertSame(
			$case['expect'],
			[
				'channel'     => $row['channel'] ?? 'direct',
				'campaign'    => $row['campaign'] ?? '',
				'is_campaign' => (bool) ( $row['is_campaign'] ?? 0 ),
			]
		);
	}

	public function contract_cases(): iterable {
		foreach ( json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/contract/sources.json' ), true ) as $case ) {
			yield $case['name'] => [ $case ];
		}
	}

	public function test_what_brought_somebody_to_the_page_before(): void {
		$sources = new Sources();
		$before  = static fn( string $referrer ): ?string => $sources->of_page_before( 'www.shop.example', $referrer )['campaign'] ?? null;
		self::assertSame( 'spring', $before( 'https://shop.example/hat/?utm_source=news&utm_medium=email&utm_campaign=spring' ) );
		foreach ( [ '', 'https://', 'https://shop.example/hat/', 'https://shop.example/?s=hat', 'https://elsewhere.example/?utm_source=news&utm_campaign=spring', 'https://shop.example/?utm_source=home&utm_medium=internal&utm_campaign=spring' ] as $referrer ) {
			self::assertNull( $before( $referrer ), $referrer );
		}
	}

	public function test_who_comes_back_from_paying(): void {
		$sources = new Sources();
		foreach ( [ 'https://www.paypal.com/', 'https://hooks.stripe.com/', 'https://pay.mollie.com/', 'https://checkoutshopper-live.adyen.com/', 'https://payments.amazon.de/', 'https://portal.clearpay.co.uk/', 'https://api.razorpay.com/', 'https://secure.payu.com/', 'https://go.przelewy24.pl/', 'https://r3.girogate.giropay.de/', 'https://app.twint.ch/', 'https://api.vipps.no/', 'https://securegw.paytm.in/', 'https://openapi.alipay.com/', 'https://pagseguro.uol.com.br/', 'https://cash.app/', 'https://secure.worldpay.com/', 'https://centinelapi.cardinalcommerce.com/' ] as $referrer ) {
			self::assertTrue( $sources->is_payment( $referrer ), $referrer );
		}
		foreach ( [ '', 'https://paypal.com.evil.example/', 'https://mypaypal.com/', 'https://blog.example/stripe.com' ] as $referrer ) {
			self::assertFalse( $sources->is_payment( $referrer ), $referrer );
		}
	}
}
