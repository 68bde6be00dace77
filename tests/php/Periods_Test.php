<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Counts\Hours;
use Footfall\Counts\Periods;
use PHPUnit\Framework\TestCase;

final class Periods_Test extends TestCase {
	private const QUARTER = 900000;

	/** Half hours, half-hour changes, changes at midnight both ways, no changes, a mere offset. */
	private const ZONES = [ 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Sao_Paulo', 'America/Havana', 'Africa/Casablanca', 'Pacific/Apia', 'UTC', '+05:45', '-03:30' ];

	private static function ms( string $utc ): int {
		return 1000 * strtotime( "$utc UTC" );
	}

	/** @return int[] Hours of the day, a quarter each. */
	private static function quarters( Periods $periods, string $day ): array {
		[ $from, $to ] = $periods->bounds( $day );
		return array_map( static fn( int $ms ): int => $periods->hour( $ms ) % 100, range( $from, $to - 1, self::QUARTER ) );
	}

	public function test_an_hour_is_that_of_the_stores_clock(): void {
		$berlin = new Periods( new \DateTimeZone( 'Europe/Berlin' ) );
		self::assertSame( 2027010100, $berlin->hour( self::ms( '2026-12-31 23:00:00' ) ) );
		self::assertSame( 2026123123, $berlin->hour( self::ms( '2026-12-31 22:59:59' ) + 999 ) );
		$kolkata = new Periods( new \DateTimeZone( 'Asia/Kolkata' ) );
		self::assertSame( 2027010100, $kolkata->hour( self::ms( '2026-12-31 18:30:00' ) ) );
		self::assertSame( 2026123123, $kolkata->hour( self::ms( '2026-12-31 18:29:59' ) ) );
		self::assertSame( [ self::ms( '2026-06-30 18:30:00' ), self::ms( '2026-07-01 18:30:00' ) ], $kolkata->bounds( '2026-07-01' ) );
	}

	public function test_an_hour_of_a_row_is_of_the_rows_day(): void {
		$berlin = new Periods( new \DateTimeZone( 'Europe/Berlin' ) );
		self::assertSame( 2026112203, $berlin->hour( self::ms( '2026-11-22 02:10:00' ), '2026-11-22' ) );
		self::assertSame( 2026112103, $berlin->hour( self::ms( '2026-11-22 02:10:00' ), '2026-11-21' ), 'stored when the timezone was another' );
	}

	public function test_names_of_periods(): void {
		self::assertSame( [ 20260309, 202603 ], [ Periods::day( '2026-03-09' ), Periods::month( '2026-03-09' ) ] );
		self::assertSame( [ '2026-03-09', '2026-03-09' ], [ Periods::day_of( 20260309 ), Periods::day_of( 2026030923 ) ] );
	}

	public function test_the_clocks_change(): void {
		foreach ( [ [ 'Europe/Berlin', '2026-03-29', '2026-10-25', 2, 4 ], [ 'America/New_York', '2026-03-08', '2026-11-01', 2, 4 ], [ 'Australia/Lord_Howe', '2026-10-04', '2026-04-05', 2, 2 ] ] as [ $zone, $spring, $autumn, $hour, $quarters ] ) {
			$periods = new Periods( new \DateTimeZone( $zone ) );
			$in      = array_count_values( self::quarters( $periods, $spring ) );
			self::assertSame( 96 - $quarters, array_sum( $in ), "$zone $spring" );
			$in = array_count_values( self::quarters( $periods, $autumn ) );
			self::assertSame( 96 + $quarters, array_sum( $in ), "$zone $autumn" );
			self::assertCount( 24, $in );
			self::assertSame( 4 + $quarters, max( $in ) );
		}
		$berlin = new Periods( new \DateTimeZone( 'Europe/Berlin' ) );
		self::assertArrayNotHasKey( 2, array_count_values( self::quarters( $berlin, '2026-03-29' ) ) );
		self::assertSame( [], $berlin->ranges( '2026-03-29', [ 2026032902 ] ) );
		// What the clocks repeat is one hour of two.
		self::assertSame( [ [ self::ms( '2026-10-25 00:00:00' ), self::ms( '2026-10-25 02:00:00' ) ] ], $berlin->ranges( '2026-10-25', [ 2026102502 ] ) );
		// Half of it comes again after the next one has begun: two pieces.
		$howe = new Periods( new \DateTimeZone( 'Australia/Lord_Howe' ) );
		self::assertCount( 1, $howe->ranges( '2026-04-05', [ 2026040501 ] ) );
		self::assertSame( 5400000, array_sum( array_map( static fn( array $range ): int => $range[1] - $range[0], $howe->ranges( '2026-04-05', [ 2026040501 ] ) ) ) );
	}

	public function test_days_follow_each_other_without_a_gap_and_their_hours_cover_them(): void {
		foreach ( self::ZONES as $zone ) {
			$periods = new Periods( new \DateTimeZone( $zone ) );
			$end     = null;
			for ( $day = new \DateTimeImmutable( '2017-01-01' ); $day->format( 'Y' ) < 2019; $day = $day->modify( '+1 day' ) ) {
				$name          = $day->format( 'Y-m-d' );
				[ $from, $to ] = $periods->bounds( $name );
				self::assertSame( $end ?? $from, $from, "$zone $name" );
				$end = $to;
				self::assertSame( [ Periods::day( $name ), Periods::day( $name ) ], [ intdiv( $periods->hour( $from ), 100 ), intdiv( $periods->hour( $to - 1 ), 100 ) ], "$zone $name" );
				self::assertSame( [ [ $from, $to ] ], $periods->ranges( $name, Hours::whole_day( $name, $periods )->hours ), "$zone $name" );
			}
		}
	}

	/** @requires extension pdo_sqlite */
	public function test_sql_finds_the_same_hours(): void {
		$database = new \PDO( 'sqlite::memory:' );
		$database->exec( 'CREATE TABLE moments ( at INTEGER, day TEXT )' );
		foreach ( self::ZONES as $zone ) {
			$periods = new Periods( new \DateTimeZone( $zone ) );
			foreach ( [ '2011-12-29', '2011-12-31', '2012-02-25', '2012-02-29', '2018-02-17', '2018-11-04', '2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01', '2026-12-31', '2027-01-01' ] as $day ) {
				[ $from, $to ] = $periods->bounds( $day );
				$database->exec( 'DELETE FROM moments' );
				$expected = [];
				for ( $ms = $from; $ms < $to; $ms += 600000 - 1 ) {
					$database->exec( "INSERT INTO moments VALUES ( $ms, '$day' )" );
					$expected[] = $periods->hour( $ms );
				}
				self::assertSame( $expected, array_map( 'intval', $database->query( "SELECT {$periods->hour_sql( 'at', $day )} FROM moments ORDER BY at" )->fetchAll( \PDO::FETCH_COLUMN ) ), "$zone $day" );
				$some = new Hours( $day, array_values( array_unique( array_filter( $expected, static fn( int $hour ): bool => in_array( $hour % 100, [ 1, 2, 23 ], true ) ) ) ), $periods );
				self::assertSame(
					array_values( array_filter( $expected, static fn( int $hour ): bool => in_array( $hour, $some->hours, true ) ) ),
					array_map( 'intval', $database->query( "SELECT {$some->hour( 'at' )} FROM moments WHERE {$some->where( 'day', 'at' )} ORDER BY at" )->fetchAll( \PDO::FETCH_COLUMN ) ),
					"$zone $day"
				);
			}
		}
	}

	public function test_a_row_of_another_timezones_day_has_an_hour_of_that_day(): void {
		$database = new \PDO( 'sqlite::memory:' );
		$berlin   = new Periods( new \DateTimeZone( 'Europe/Berlin' ) );
		$at       = self::ms( '2026-11-22 02:10:00' );
		self::assertSame( $berlin->hour( $at, '2026-11-21' ), (int) $database->query( "SELECT {$berlin->hour_sql( (string) $at, '2026-11-21' )}" )->fetchColumn() );
	}

	/** @requires extension pdo_sqlite */
	public function test_every_row_of_a_day_is_in_one_of_its_hours_whatever_timezone_the_day_was_stored_in(): void {
		$database = new \PDO( 'sqlite::memory:' );
		$database->exec( 'CREATE TABLE moments ( at INTEGER, day TEXT )' );
		$periods = new Periods( new \DateTimeZone( 'Australia/Lord_Howe' ) );
		[ $from, $to ] = ( new Periods( new \DateTimeZone( 'America/New_York' ) ) )->bounds( '2026-04-05' );
		for ( $ms = $from; $ms < $to; $ms += 1300000 ) {
			$database->exec( "INSERT INTO moments VALUES ( $ms, '2026-04-05' )" );
		}
		$found = 0;
		foreach ( Hours::whole_day( '2026-04-05', $periods )->one_by_one() as $hour ) {
			$rows   = $database->query( "SELECT {$hour->hour( 'at' )} FROM moments WHERE {$hour->where( 'day', 'at' )}" )->fetchAll( \PDO::FETCH_COLUMN );
			$found += count( $rows );
			self::assertSame( [], array_diff( array_map( 'intval', $rows ), $hour->hours ) );
		}
		self::assertSame( (int) ceil( ( $to - $from ) / 1300000 ), $found );
	}

	public function test_every_day_is_in_one_dekad_of_its_month(): void {
		foreach ( [ '2026-01-01' => 2026011, '2026-01-10' => 2026011, '2026-01-11' => 2026012, '2026-02-20' => 2026022, '2026-02-21' => 2026023, '2026-12-31' => 2026123 ] as $day => $dekad ) {
			self::assertSame( $dekad, Periods::dekad( $day ) );
		}
		self::assertSame( [ [ 20260101, 20260110 ], [ 20260111, 20260120 ], [ 20260121, 20260131 ] ], array_map( [ Periods::class, 'parts' ], [ 2026011, 2026012, 2026013 ] ) );
		self::assertSame( [ 2026011, 2026013 ], Periods::parts( 202601 ) );
	}

	public function test_a_range_of_any_length_is_covered_once(): void {
		for ( $first = new \DateTimeImmutable( '2027-12-01' ); $first->format( 'Ym' ) < '202803'; $first = $first->modify( '+1 day' ) ) {
			for ( $length = 0; $length < 100; $length += 3 ) {
				$last  = $first->modify( "+$length days" );
				$found = [];
				foreach ( Periods::covering( $first->format( 'Y-m-d' ), $last->format( 'Y-m-d' ) ) as $period ) {
					foreach ( $period < 1e6 ? range( ...Periods::parts( $period ) ) : [ $period ] as $part ) {
						array_push( $found, ...( $part < 1e7 ? range( ...Periods::parts( $part ) ) : [ $part ] ) );
					}
				}
				$found    = array_filter( $found, static fn( int $day ): bool => checkdate( intdiv( $day, 100 ) % 100, $day % 100, intdiv( $day, 10000 ) ) );
				$expected = array_map( static fn( \DateTimeImmutable $day ): int => (int) $day->format( 'Ymd' ), iterator_to_array( new \DatePeriod( $first, new \DateInterval( 'P1D' ), $last->modify( '+1 day' ) ), false ) );
				self::assertSame( $expected, array_values( $found ) );
			}
		}
	}

	public function test_a_range_is_made_of_whole_months_dekads_and_days(): void {
		self::assertSame( [ 20260130, 20260131, 202602, 20260301 ], Periods::covering( '2026-01-30', '2026-03-01' ) );
		self::assertSame( [ 202602 ], Periods::covering( '2026-02-01', '2026-02-28' ) );
		self::assertSame( [ 202512, 202601 ], Periods::covering( '2025-12-01', '2026-01-31' ) );
		self::assertSame( [ 20260211 ], Periods::covering( '2026-02-11', '2026-02-11' ) );
		self::assertSame( [ 2026021, 2026022, 2026023, 202603 ], Periods::covering( '2026-02-01', '2026-03-31', [ 202602 ] ) );
		self::assertCount( 1 + 10 + 1 + 1, Periods::covering( '2026-02-01', '2026-03-31', [ 202602, 2026022 ] ) );
		self::assertSame( [ 20260110, 2026012, 2026013, 202602, 2026031, 20260311 ], Periods::covering( '2026-01-10', '2026-03-11' ) );
		self::assertSame( [ 2026012, 20260121 ], Periods::covering( '2026-01-11', '2026-01-21' ) );
		// The 31st begins nothing.
		self::assertSame( [ 20260131, 202602 ], Periods::covering( '2026-01-31', '2026-02-28' ) );
		self::assertCount( 12, Periods::covering( '2025-01-01', '2025-12-31' ) );
		self::assertSame( [], Periods::covering( '2026-02-11', '2026-02-10' ) );
	}
}
