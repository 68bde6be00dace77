<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Turns moments into days of the store's timezone, daylight saving time included.
 */
final class Store_Day {
	/** Every timezone's offset is a multiple of this, so a day never changes within it. */
	private const SLOT_MS = 900000;

	/** @var array<int,string> Day by slot. */
	private array $days = [];

	public function __construct( private \DateTimeZone $timezone ) {}

	/**
	 * @param int $ms UTC.
	 * @return string YYYY-MM-DD.
	 */
	public function of( int $ms ): string {
		$slot = intdiv( $ms, self::SLOT_MS );
		if ( ! isset( $this->days[ $slot ] ) ) {
			if ( count( $this->days ) > 5000 ) {
				$this->days = [];
			}
			$this->days[ $slot ] = ( new \DateTimeImmutable( '@' . intdiv( $ms, 1000 ) ) )->setTimezone( $this->timezone )->format( 'Y-m-d' );
		}
		return $this->days[ $slot ];
	}
}
