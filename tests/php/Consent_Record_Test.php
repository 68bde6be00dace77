<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Consent\Consent_Record;
use Footfall\Consent\Region_Rules;
use PHPUnit\Framework\TestCase;

/**
 * The same cases run in TypeScript (tests/contract/consent-record.test.ts).
 */
final class Consent_Record_Test extends TestCase {
	/**
	 * @dataProvider records
	 */
	public function test_record( array $case ): void {
		$record = Consent_Record::parse( $case['cookie'], $case['now'], $case['days'] );
		self::assertSame( $case['expect'], null === $record ? null : get_object_vars( $record ) );
		self::assertSame( null !== $record && '' !== $case['expect']['id'], $record?->is_choice() ?? false );
	}

	public function records(): iterable {
		foreach ( self::contract( 'consent-record' ) as $case ) {
			yield $case['name'] => [ $case ];
		}
	}

	public function test_has(): void {
		$record = Consent_Record::parse( 'v:1|rule:opt_out|statistics:allow|marketing:deny|services:maps', 0, 1 );
		self::assertTrue( $record->has( 'functional' ) );
		self::assertTrue( $record->has( 'statistics' ) );
		self::assertFalse( $record->has( 'preferences' ) );
		self::assertFalse( $record->has( 'marketing' ) );
		self::assertTrue( $record->has( 'marketing', 'maps' ) );
		self::assertFalse( $record->has( 'marketing', 'map' ) );
	}

	public function test_regions(): void {
		foreach ( self::contract( 'consent-regions' ) as $region => $countries ) {
			foreach ( explode( ' ', $countries ) as $country ) {
				self::assertSame( $region, Region_Rules::region( $country ), $country );
			}
		}
		$settings = [
			'consent_rule_europe'        => 'opt_in',
			'consent_rule_united_states' => 'opt_out',
			'consent_rule_elsewhere'     => 'none',
		];
		self::assertSame( [ 'opt_in', 'opt_out', 'none' ], array_map( static fn( string $country ): string => Region_Rules::of_country( $country, $settings ), [ 'FR', 'US', 'BR' ] ) );
	}

	private static function contract( string $name ): array {
		return json_decode( (string) file_get_contents( dirname( __DIR__ ) . "/contract/$name.json" ), true );
	}
}
