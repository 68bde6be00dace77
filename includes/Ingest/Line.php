<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * One line of the buffer (docs/architecture.md, "A line of the buffer"), read with distrust: a
 * damaged file must neither stop the drain nor get wrong types into the tables.
 */
final class Line {
	private const BEGINNING = '{"v":1,';
	private const YEAR_2100 = 4102444800000;

	/** A clock that was set back between two requests. */
	private const TOLERATED_MS = 60000;

	private const CHANGES = [ 'placed', 'paid', 'refunded', 'failed', 'cancelled', 'changed' ];

	/**
	 * @param int                                $at         ms UTC.
	 * @param int|null                           $visitor    Visitor_Key.
	 * @param string                             $identity   id, hash or none.
	 * @param string                             $consent    granted, refused or unknown.
	 * @param string                             $no_visitor Why $visitor is null.
	 * @param string                             $excluded   '' or the reason known at the door.
	 * @param string                             $country    ISO 3166-1 alpha-2 or ''.
	 * @param bool|null                          $human      Whether there was a sign of a person; null when not known.
	 * @param int|null                           $hash       Visitor_Key under which the same browser was counted before it agreed.
	 * @param array<int,array{id:string,name:string,at:int,url:string,props:array<string,mixed>}> $events
	 * @param array<int,array{id:int,change:string,at:int,refund_id:int,gateway?:string}> $orders
	 * @param int                                $damaged    Events and notes in it that could not be read.
	 * @param bool                               $of_store   Its events are about the store itself: they need no visitor.
	 * @param bool                               $of_consent Its events are questions for consent and answers: they have none.
	 */
	private function __construct(
		public readonly int $at,
		public readonly ?int $visitor,
		public readonly string $identity,
		public readonly string $consent,
		public readonly string $no_visitor,
		public readonly string $agent,
		public readonly string $language,
		public readonly bool $automated,
		public readonly string $excluded,
		public readonly string $country,
		public readonly bool $logged_in,
		public readonly ?bool $human,
		public readonly ?int $hash,
		public readonly array $events,
		public readonly array $orders,
		public readonly int $damaged,
		public readonly bool $of_store,
		public readonly bool $of_consent
	) {}

	/**
	 * @param string $text Without line break.
	 * @return self|null Null when it is no such line.
	 */
	public static function parse( string $text ): ?self {
		// SQLite would take a NUL for the end of the statement.
		$text = str_replace( '\u0000', '', $text );
		$data = json_decode( $text, true, 16 );
		if ( ! is_array( $data ) ) {
			// A writer that was killed in the middle of a line leaves the next one on the same line.
			$second = strrpos( $text, self::BEGINNING );
			$data   = $second ? json_decode( substr( $text, $second ), true, 16 ) : null;
		}
		if ( ! is_array( $data ) || 1 !== ( $data['v'] ?? null ) || ! self::is_time( $data['at'] ?? null, self::YEAR_2100 ) ) {
			return null;
		}
		$visitor = $data['visitor'] ?? null;
		if ( null !== $visitor && ( ! is_int( $visitor ) || $visitor < 1 ) ) {
			return null;
		}
		$given_events = is_array( $data['events'] ?? [] ) ? $data['events'] ?? [] : [ null ];
		$given_orders = is_array( $data['orders'] ?? [] ) ? $data['orders'] ?? [] : [ null ];
		$latest       = $data['at'] + self::TOLERATED_MS;
		$events       = [];
		$orders       = [];
		foreach ( $given_events as $event ) {
			if ( self::is_event( $event, $latest ) ) {
				$events[] = $event;
			}
		}
		foreach ( $given_orders as $note ) {
			if ( self::is_note( $note, $latest ) ) {
				$orders[] = $note;
			}
		}
		return new self(
			$data['at'],
			$visitor,
			self::text( $data, 'identity', 10 ),
			self::text( $data, 'consent', 10 ),
			self::text( $data, 'no_visitor', 20 ),
			self::text( $data, 'ua', 400 ),
			self::text( $data, 'language', 35 ),
			true === ( $data['automated'] ?? false ),
			self::text( $data, 'excluded', 40 ),
			self::country( $data['country'] ?? '' ),
			true === ( $data['logged_in'] ?? false ),
			is_bool( $data['human'] ?? null ) ? $data['human'] : null,
			is_int( $data['hash'] ?? null ) && $data['hash'] > 0 ? $data['hash'] : null,
			$events,
			$orders,
			count( $given_events ) + count( $given_orders ) - count( $events ) - count( $orders ),
			null === $visitor && 'store' === ( $data['about'] ?? '' ),
			null === $visitor && 'consent' === ( $data['about'] ?? '' )
		);
	}

	private static function country( mixed $given ): string {
		return is_string( $given ) && 1 === preg_match( '/\A[A-Z]{2}\z/', $given ) ? $given : '';
	}

	private static function is_event( mixed $event, int $latest ): bool {
		$at = $event['at'] ?? null;
		return is_array( $event )
			&& is_string( $event['id'] ?? null ) && '' !== $event['id']
			&& is_string( $event['name'] ?? null )
			&& is_string( $event['url'] ?? '' )
			&& is_array( $event['props'] ?? [] )
			&& is_int( $at ) && $at > 0 && $at <= $latest;
	}

	private static function is_note( mixed $note, int $latest ): bool {
		return is_array( $note )
			&& is_int( $note['id'] ?? null ) && $note['id'] > 0
			&& in_array( $note['change'] ?? null, self::CHANGES, true )
			&& is_int( $note['refund_id'] ?? 0 )
			&& is_string( $note['gateway'] ?? '' )
			&& self::is_time( $note['at'] ?? null, $latest );
	}

	private static function is_time( mixed $ms, int $latest ): bool {
		return is_int( $ms ) && $ms > 0 && $ms <= $latest;
	}

	private static function text( array $data, string $name, int $length ): string {
		$value = $data[ $name ] ?? '';
		// As many bytes are no more characters: mb_substr() would count them all.
		return ! is_string( $value ) ? '' : ( strlen( $value ) <= $length ? $value : mb_substr( $value, 0, $length ) );
	}
}
