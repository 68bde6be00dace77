<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Counts\Periods;
use Footfall\Storage\Event_Names;

/**
 * The hours of which a chunk changes what is counted.
 */
final class Stale_Hours {
	/** Events that are counted themselves, in their own hour. */
	private const COUNTED = [
		Event_Names::IDS['page_viewed']         => true,
		Event_Names::IDS['product_viewed']      => true,
		Event_Names::IDS['product_list_viewed'] => true,
		Event_Names::IDS['product_clicked']     => true,
		Event_Names::IDS['cart_item_added']     => true,
		Event_Names::IDS['cart_item_removed']   => true,
	];

	/** What a session's page views and product events are counted by, together with it. */
	private const OF_SESSION = [ 'visitor_key', 'excluded', 'source_id', 'landing_id', 'identity', 'device', 'browser', 'os', 'language', 'country' ];

	/** Some clocks change by half an hour only. */
	private const STEP_MS = 1800000;

	/** @var array<int,true> By period. */
	private array $hours = [];

	public function __construct( private Periods $periods ) {}

	/** @return int[] Periods of Counts\Periods. */
	public function all(): array {
		return array_keys( $this->hours );
	}

	/**
	 * @param int         $ms  UTC.
	 * @param string|null $day Of the row, if it has one.
	 */
	public function add( int $ms, ?string $day = null ): void {
		$this->hours[ $this->periods->hour( $ms, $day ) ] = true;
	}

	/** @param array<int,array{0:int,1:string}> $moments ms UTC and day. */
	public function add_moments( array $moments ): void {
		foreach ( $moments as [ $ms, $day ] ) {
			$this->add( $ms, $day );
		}
	}

	/** @param array<int,array<string,mixed>> $rows New rows of events. */
	public function add_events( array $rows ): void {
		foreach ( $rows as $row ) {
			if ( isset( self::COUNTED[ $row['name_id'] ] ) ) {
				$this->hours[ $this->periods->hour( $row['occurred_at'], $row['day'] ) ] = true;
			}
		}
	}

	/**
	 * A session is counted in the hour in which it began.
	 *
	 * @param array<string,mixed>|null $before Columns of sessions; null for a new one.
	 * @param array<string,mixed>|null $after  Null for one that is no more.
	 */
	public function add_session( ?array $before, ?array $after ): void {
		foreach ( array_filter( [ $before, $after ] ) as $session ) {
			$this->add( $session['started_at'], $session['day'] );
		}
		if ( $before && $after && self::has_changed( $before, $after ) ) {
			$this->add_whole( $before );
			$this->add_whole( $after );
		}
	}

	private static function has_changed( array $before, array $after ): bool {
		foreach ( self::OF_SESSION as $column ) {
			if ( $before[ $column ] !== $after[ $column ] ) {
				return true;
			}
		}
		return false;
	}

	/** Every hour of a session. What it did before the store's clock was set otherwise keeps its old days. */
	private function add_whole( array $session ): void {
		$was_moved = $this->periods->hour( $session['started_at'] ) !== $this->periods->hour( $session['started_at'], $session['day'] );
		for ( $ms = $session['started_at']; $ms < $session['last_at'] + self::STEP_MS; $ms += self::STEP_MS ) {
			$at = min( $ms, $session['last_at'] );
			$this->add( $at );
			if ( $was_moved ) {
				$this->add( $at, $session['day'] );
			}
		}
	}
}
