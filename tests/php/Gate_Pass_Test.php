<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Consent\Gate_Look;
use Footfall\Consent\Gate_Pass;
use Footfall\Consent\Gate_Patterns;
use Footfall\Consent\Gate_Tag;
use PHPUnit\Framework\TestCase;

final class Gate_Pass_Test extends TestCase {
	/**
	 * What is gated here, the browser releases (assets/consent/gate/gate.contract.test.ts).
	 *
	 * @dataProvider contract_cases
	 */
	public function test_contract( array $case ): void {
		self::assertSame( $case['gated'], self::gate( $case['html'] ) );
	}

	public function contract_cases(): iterable {
		foreach ( json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/contract/gate.json' ), true ) as $case ) {
			yield $case['name'] => [ $case ];
		}
	}

	/**
	 * Every pattern of every service: gated where it needs a choice, left alone where it does not.
	 *
	 * @dataProvider tags_of_services
	 */
	public function test_every_service( string $id, string $category, string $kind, string $html ): void {
		$page  = "<html><head></head><body><p>Before.</p>$html<p>After.</p></body></html>";
		$gated = self::gate( $page );
		if ( 'functional' === $category ) {
			self::assertSame( $page, $gated );
			return;
		}
		self::assertStringContainsString( sprintf( 'data-choice="%s" data-choice-service="%s"', $category, $id ), $gated );
		// Nothing that a browser would ask for is left: only what is in a template, or under another name.
		$live = preg_replace( '~<template>.*?</template>~s', '', $gated );
		self::assertDoesNotMatchRegularExpression( '~<(?!img)[^>]*\ssrc=~', $live );
		self::assertDoesNotMatchRegularExpression( '~<img[^>]*\ssrc="(?!data:)~', $live );
		self::assertDoesNotMatchRegularExpression( '~<script(?! type="text/plain")~', $live );
		self::assertStringContainsString( '<p>After.</p>', $live );
	}

	public function tags_of_services(): iterable {
		$tags = [
			'scripts' => '<script async src="%s"></script>',
			'embeds'  => '<script async src="%s"></script>',
			'frames'  => '<iframe src="%s" width="560" height="315"></iframe>',
			'images'  => '<img src="%s" alt="">',
			'inline'  => '<script>var a = 1; %s</script>',
			'handles' => '<script src="/own.js" id="%s-js"></script>',
		];
		foreach ( self::services() as $id => $service ) {
			foreach ( $tags as $kind => $tag ) {
				foreach ( $service[ $kind ] ?? [] as $pattern ) {
					$text = match ( true ) {
						in_array( $kind, [ 'inline', 'handles' ], true ) => $pattern,
						'/' === $pattern[0] => 'https://shop.example' . $pattern,
						default => 'https://' . str_replace( '*', 'x', $pattern ) . '/x?a=1&amp;b=2',
					};
					yield "$id, $kind: $pattern" => [ $id, $service['category'], $kind, sprintf( $tag, $text ) ];
				}
			}
		}
	}

	public function test_leaves_a_page_without_anything_alone(): void {
		$page = '<html><body>' . str_repeat( '<p>A “youtube” video, fbq, and https://example.com/embed/.</p><script src="/a.js" id="a-js"></script>', 100 ) . '</body></html>';
		self::assertFalse( ( new Gate_Look( new Gate_Patterns( self::services() ), $page ) )->has_any() );
		self::assertSame( $page, self::gate( $page ) );
	}

	public function test_reads_a_large_script(): void {
		$script = '<script>var page = "' . str_repeat( 'a<b<i>c', 200000 ) . '";</script>';
		$gated  = self::gate( $script . '<script src="https://static.hotjar.com/c/hotjar-1.js"></script>' );
		self::assertStringStartsWith( $script, $gated );
		self::assertStringContainsString( 'data-choice-service="hotjar"', $gated );
	}

	private static function gate( string $html ): string {
		$services = array_filter( self::services(), static fn( array $service ): bool => 'functional' !== $service['category'] );
		$pass     = new Gate_Pass(
			new Gate_Patterns( $services ),
			$services,
			static fn( string $id, ?Gate_Tag $tag, string $whole ): string => sprintf( '<span class="footfall-gate%s" data-choice="%s" data-choice-service="%s"><template>%s</template></span>', $tag ? '' : ' is-note', $services[ $id ]['category'], $id, $whole )
		);
		return $pass->apply( $html );
	}

	/** @return array<string,array<string,mixed>> */
	private static function services(): array {
		return ( require dirname( __DIR__, 2 ) . '/includes/Consent/services.php' )['services'];
	}
}
