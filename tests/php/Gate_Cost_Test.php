<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use PHPUnit\Framework\TestCase;

/**
 * Hosts without PCRE's compiler must not pay for the gate: the measure is one small expression over the
 * same page, in the same process.
 */
final class Gate_Cost_Test extends TestCase {
	/** A busy machine makes one measurement unjust, hardly five; a gate that has become slow fails all of them. */
	private const TRIES = 5;

	public function test_a_page_costs_little_without_the_compiler_of_expressions(): void {
		if ( ! extension_loaded( 'Zend OPcache' ) ) {
			self::markTestSkipped( 'PHP has no opcache here, so each page would read the list of services anew: install php-opcache.' );
		}
		for ( $try = 1; $try <= self::TRIES; $try++ ) {
			$slow = self::slow_ones();
			if ( ! $slow ) {
				break;
			}
		}
		self::assertSame( [], $slow );
	}

	/** @return string[] */
	private static function slow_ones(): array {
		$command = sprintf( 'RUNS=15 %s -d opcache.enable_cli=1 -d pcre.jit=0 %s --json', escapeshellarg( PHP_BINARY ), escapeshellarg( dirname( __DIR__ ) . '/load/gate.php' ) );
		$rows    = json_decode( (string) shell_exec( $command ), true );
		self::assertIsArray( $rows, 'The measurement did not run.' );
		$slow = [];
		foreach ( $rows as [ 'kb' => $size, 'expression' => $measure, 'nothing' => $nothing, 'ten' => $ten ] ) {
			// Putting the patterns together and the ten themselves cost the same whatever the size.
			foreach ( $size > 100 ? [ 'nothing' => [ $nothing['min'], 3 ], 'ten' => [ $ten['min'], 7 ] ] : [] as $what => [ $ms, $most ] ) {
				if ( $ms >= $most * $measure['min'] ) {
					$slow[] = sprintf( '%d kB, %s: %.1f times the measure, %d allowed', $size, $what, $ms / $measure['min'], $most );
				}
			}
		}
		return $slow;
	}
}
