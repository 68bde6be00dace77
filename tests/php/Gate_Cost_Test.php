<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use PHPUnit\Framework\TestCase;

/**
 * Hosts without PCRE's compiler must not pay for the gate: the measure is one small expression over the
 * same page, in the same process.
 */
final class Gate_Cost_Test extends TestCase {
	public function test_a_page_costs_little_without_the_compiler_of_expressions(): void {
		$command = sprintf( 'RUNS=15 %s -d pcre.jit=0 %s --json', escapeshellarg( PHP_BINARY ), escapeshellarg( dirname( __DIR__ ) . '/load/gate.php' ) );
		$rows    = json_decode( (string) shell_exec( $command ), true );
		self::assertIsArray( $rows, 'The measurement did not run.' );
		foreach ( $rows as [ 'kb' => $size, 'expression' => $measure, 'nothing' => $nothing, 'ten' => $ten ] ) {
			// Putting the patterns together and the ten themselves cost the same whatever the size.
			if ( $size > 100 ) {
				self::assertLessThan( 3 * $measure['min'], $nothing['min'], "$size kB, nothing" );
				self::assertLessThan( 7 * $measure['min'], $ten['min'], "$size kB, ten" );
			}
		}
	}
}
