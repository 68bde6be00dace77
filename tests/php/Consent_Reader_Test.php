<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Consent\Consent_Reader;
use PHPUnit\Framework\TestCase;

final class Consent_Reader_Test extends TestCase {
	/**
	 * The same cases run in TypeScript (tests/contract/consent.test.ts).
	 *
	 * @dataProvider contract_cases
	 */
	public function test_contract( array $case ): void {
		self::assertSame(
			$case['expect'],
			Consent_Reader::read( $case['config'], $case['cookies'], $case['signals'], $case['api'] )
		);
	}

	public function contract_cases(): iterable {
		foreach ( json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/contract/consent.json' ), true ) as $case ) {
			yield $case['name'] => [ $case ];
		}
	}
}
