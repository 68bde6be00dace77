<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Storage\Consent_Texts;
use PHPUnit\Framework\TestCase;

/** A version that moves without the text would ask people anew for nothing; one that stays would prove the wrong text. */
final class Consent_Texts_Test extends TestCase {
	private const TEXTS = [
		'title'      => 'Ihre Wahl',
		'accept'     => 'Alle erlauben',
		'categories' => [
			'statistics' => [
				'label'    => 'Statistik',
				'services' => [ 'One', 'Two' ],
			],
		],
	];

	public function test_it_is_twelve_hexadecimal_digits_and_does_not_depend_on_the_order_of_names(): void {
		$version = Consent_Texts::version( self::TEXTS, 'de_DE' );
		self::assertMatchesRegularExpression( '/\A[0-9a-f]{12}\z/', $version );
		self::assertSame( $version, Consent_Texts::version( array_reverse( self::TEXTS ), 'de_DE' ) );
	}

	/** @dataProvider changes */
	public function test_it_changes_with( array $texts, string $locale ): void {
		self::assertNotSame( Consent_Texts::version( self::TEXTS, 'de_DE' ), Consent_Texts::version( $texts, $locale ) );
	}

	public function changes(): array {
		$other = self::TEXTS;

		$other['categories']['statistics']['services'] = [ 'Two', 'One' ];
		return [
			'the language'             => [ self::TEXTS, 'de_AT' ],
			'a word'                   => [ [ 'title' => 'Ihre Wahl!' ] + self::TEXTS, 'de_DE' ],
			'a text that is gone'      => [ array_diff_key( self::TEXTS, [ 'title' => 1 ] ), 'de_DE' ],
			'the order of a list'      => [ $other, 'de_DE' ],
			'a text under other names' => [ [ 'headline' => 'Ihre Wahl' ] + array_diff_key( self::TEXTS, [ 'title' => 1 ] ), 'de_DE' ],
		];
	}

	public function test_broken_characters_are_no_failure(): void {
		self::assertMatchesRegularExpression( '/\A[0-9a-f]{12}\z/', Consent_Texts::version( [ 'title' => "\xff" ], 'de_DE' ) );
	}
}
