<?php
declare( strict_types=1 );

namespace Footfall\Consent;

use Footfall\Settings;

/**
 * The visitor's choice, as the cookie footfall_consent tells it. The twin of
 * assets/consent/parse-record.ts; tests/contract/consent-record.json proves that both read the same.
 * Nothing of it may be printed into a page, which a cache would show to others.
 */
final class Consent_Record {
	public const COOKIE = 'footfall_consent';

	private const DAY = 86400;

	private const HOW = 'accept|refuse|choose|dismiss|withdraw|service|api|jetpack';

	/**
	 * @param string               $id       128 random bits in 22 characters; '' where the region's rule stands for a choice.
	 * @param int                  $at       Unix seconds.
	 * @param string               $text     Version of the texts.
	 * @param string               $lang     BCP 47.
	 * @param string               $rule     opt_in, opt_out or none.
	 * @param string               $how      One of HOW, '' without an id.
	 * @param array<string,string> $choices  allow or deny, by category.
	 * @param string[]             $services Ids of services that are allowed beyond their category.
	 */
	private function __construct(
		public readonly string $id,
		public readonly int $at,
		public readonly string $text,
		public readonly string $lang,
		public readonly string $rule,
		public readonly string $how,
		public readonly array $choices,
		public readonly array $services
	) {
	}

	/**
	 * Pure. What cannot be read, is too old or from the future is none.
	 *
	 * @param string $cookie Its value, decoded.
	 * @param int    $now    Unix seconds.
	 * @param int    $days   How long a choice holds.
	 */
	public static function parse( string $cookie, int $now, int $days ): ?self {
		// The first word that fits counts, as for everyone else who reads this cookie.
		$part = static fn( string $name, string $pattern ): string =>
			1 === preg_match( "/(?:^|\\|)$name:($pattern)(?:\\||$)/D", $cookie, $found ) ? $found[1] : '';

		$id   = $part( 'id', '[A-Za-z0-9_-]{22}' );
		$at   = (int) $part( 'at', '[0-9]{1,11}' );
		$rule = $part( 'rule', 'opt_in|opt_out|none' );
		$how  = $part( 'how', self::HOW );
		if ( '' === $part( 'v', '1' ) || '' === $rule ) {
			return null;
		}
		$is_choice = '' !== $how && $at <= $now + self::DAY && $at + $days * self::DAY > $now;
		if ( '' === $id ? 'opt_in' === $rule : ! $is_choice ) {
			return null;
		}
		$choices = [];
		foreach ( Consent_Layer::CATEGORIES as $category ) {
			$choices[ $category ] = $part( $category, 'allow|deny' );
		}
		$services = $part( 'services', '[a-z0-9_.-]{1,300}' );
		return new self(
			$id,
			$at,
			$part( 'text', '[a-z0-9]{1,16}' ),
			$part( 'lang', '[A-Za-z0-9-]{2,35}' ),
			$rule,
			$how,
			array_filter( $choices ),
			array_values( array_filter( explode( '.', $services ), static fn( string $name ): bool => '' !== $name ) )
		);
	}

	/** Of the request under way. */
	public static function of_request(): ?self {
		$cookie = $_COOKIE[ self::COOKIE ] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- compared with patterns only.
		return is_string( $cookie ) && '' !== $cookie
			? self::parse( $cookie, time(), (int) Settings::get( 'consent_days' ) )
			: null;
	}

	/** Whether the visitor has chosen himself; else the rule of the region speaks for him. */
	public function is_choice(): bool {
		return '' !== $this->id;
	}

	/** What signals of the browser refuse is no matter of the record: ask Consent_Layer. */
	public function has( string $category, string $service = '' ): bool {
		return 'functional' === $category
			|| 'allow' === ( $this->choices[ $category ] ?? '' )
			|| ( '' !== $service && in_array( $service, $this->services, true ) );
	}
}
