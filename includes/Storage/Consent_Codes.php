<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * The numbers under which the words of consent_asked and consent_given (docs/EVENTS.md) are stored.
 * Numbers never change and are never used again.
 */
final class Consent_Codes {
	/** Beside HOW: nobody has answered yet. */
	public const ASKED = 0;

	public const HOW = [
		'accept'   => 1,
		'refuse'   => 2,
		'choose'   => 3,
		'dismiss'  => 4,
		'withdraw' => 5,
		'service'  => 6,
		'api'      => 7,
		'jetpack'  => 8,
		'gpc'      => 9,
		'dnt'      => 10,
	];

	/** Of HOW: nobody was asked. */
	public const UNASKED = [ self::HOW['api'], self::HOW['gpc'], self::HOW['dnt'] ];

	/** Of HOW: says nothing of categories. One service was allowed, or a former notice had been accepted. */
	public const NO_ANSWER = [ self::HOW['service'], self::HOW['jetpack'] ];

	public const RULE = [
		'none'    => 0,
		'opt_in'  => 1,
		'opt_out' => 2,
	];

	public const LAYOUT = [
		''            => 0,
		'bar'         => 1,
		'box'         => 2,
		'centred'     => 3,
		'preferences' => 4,
	];

	/** Bits. */
	public const CATEGORIES = [
		'preferences'          => 1,
		'statistics-anonymous' => 2,
		'statistics'           => 4,
		'marketing'            => 8,
	];

	public const SIGNAL = [
		''    => 0,
		'gpc' => 1,
		'dnt' => 2,
	];

	/**
	 * @param string[] $categories
	 */
	public static function bits( array $categories ): int {
		return array_sum( array_intersect_key( self::CATEGORIES, array_flip( $categories ) ) );
	}

	/** @return string[] */
	public static function categories( int $bits ): array {
		return array_keys( array_filter( self::CATEGORIES, static fn( int $bit ): bool => 0 !== ( $bits & $bit ) ) );
	}

	/**
	 * @param array<string,int> $numbers HOW, RULE, LAYOUT or SIGNAL.
	 * @return string '' for a number from a later version.
	 */
	public static function word( int $number, array $numbers ): string {
		return (string) array_search( $number, $numbers, true );
	}
}
