<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Counts\Visitor_Sketch;
use PHPUnit\Framework\TestCase;

final class Visitor_Sketch_Test extends TestCase {
	/** @return iterable<string,array{0:int,1:int}> Visitors, seeds. */
	public static function sizes(): iterable {
		yield 'a hundred' => [ 100, 20 ];
		yield 'a thousand' => [ 1000, 20 ];
		yield 'ten thousand' => [ 10000, 10 ];
		yield 'a hundred thousand' => [ 100000, 4 ];
		yield 'two million' => [ 2000000, 1 ];
	}

	/** @dataProvider sizes */
	public function test_is_within_one_percent( int $visitors, int $seeds ): void {
		for ( $seed = 1; $seed <= $seeds; $seed++ ) {
			$sketch = self::sketch( $seed << 40, $visitors );
			$this->assertEqualsWithDelta( $visitors, $sketch->estimate(), $visitors / 100, "seed $seed" );
		}
	}

	public function test_counts_a_few_exactly(): void {
		foreach ( [ 0, 1, 2, 7, 30 ] as $visitors ) {
			$this->assertSame( $visitors, self::sketch( 5, $visitors )->estimate() );
		}
	}

	public function test_does_not_lean_to_one_side(): void {
		$sum = 0;
		for ( $seed = 1; $seed <= 40; $seed++ ) {
			$sum += self::sketch( $seed << 40, 20000 )->estimate() - 20000;
		}
		$this->assertLessThan( 20000 * 0.0015, abs( $sum / 40 ) );
	}

	public function test_adding_twice_changes_nothing(): void {
		$sketch = self::sketch( 1, 5000 );
		$before = $sketch->pack();
		$sketch->add( range( 1, 5000 ) );
		$this->assertSame( $before, $sketch->pack() );
	}

	public function test_merging_is_the_union_in_whatever_order(): void {
		$union = self::sketch( 1, 9000 )->pack();
		$parts = [ self::sketch( 1, 4000 ), self::sketch( 3001, 3000 ), self::sketch( 5501, 3500 ), new Visitor_Sketch() ];
		foreach ( [ $parts, array_reverse( $parts ) ] as $order ) {
			$merged = new Visitor_Sketch();
			foreach ( $order as $part ) {
				$merged->merge( Visitor_Sketch::unpack( $part->pack() ) );
			}
			$this->assertSame( $union, $merged->pack() );
		}
	}

	public function test_merging_leaves_the_other_as_it_is(): void {
		$one   = self::sketch( 1, 50 );
		$other = self::sketch( 51, 50 );
		$one->merge( $other );
		$one->add( [ 1000 ] );
		$this->assertSame( [ 101, 50 ], [ $one->estimate(), $other->estimate() ] );
	}

	public function test_a_packed_one_is_the_same_one(): void {
		foreach ( [ 0, 1, 100000 ] as $visitors ) {
			$sketch = self::sketch( 9, $visitors );
			$this->assertEquals( $sketch->estimate(), Visitor_Sketch::unpack( $sketch->pack() )->estimate() );
		}
	}

	public function test_is_small_when_packed(): void {
		$this->assertLessThan( 20000, strlen( self::sketch( 1, 10000 )->pack() ) );
	}

	public function test_says_that_it_is_damaged(): void {
		$packed  = self::sketch( 1, 1000 )->pack();
		$flipped = $packed;
		$middle  = intdiv( strlen( $packed ), 2 );

		$flipped[ $middle ] = chr( ord( $flipped[ $middle ] ) ^ 1 );
		foreach ( [ '', 'd', 'nonsense', substr( $packed, 0, -9 ), $flipped, 'p' . substr( $packed, 1 ) ] as $damaged ) {
			try {
				Visitor_Sketch::unpack( $damaged );
				$this->fail( 'Nothing was said.' );
			} catch ( \UnexpectedValueException $problem ) {
				$this->assertStringContainsString( 'wp footfall recount', $problem->getMessage() );
			}
		}
	}

	private static function sketch( int $first, int $visitors ): Visitor_Sketch {
		$sketch = new Visitor_Sketch();
		$sketch->add( self::keys( $first, $visitors ) );
		return $sketch;
	}

	/** @return \Generator<int> */
	private static function keys( int $first, int $visitors ): \Generator {
		for ( $key = $first; $key < $first + $visitors; $key++ ) {
			yield $key;
		}
	}
}
