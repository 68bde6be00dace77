<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Dropped events in the counters, by store day.
 */
final class Dropped_Counts {
	public const REASON = 'dropped';

	private Event_Store $store;
	private Tables $tables;

	/** @param Event_Store|null $store Of the same database. */
	public function __construct( private Database $database, ?Event_Store $store = null ) {
		$this->store  = $store ?? new Wpdb_Event_Store( $database );
		$this->tables = new Tables( $database->prefix() );
	}

	/** One statement. */
	public function add( int $events, string $day ): void {
		$this->store->add_to_counters( [ [ $day, Metrics::EXCLUDED, self::REASON, $events ] ] );
	}

	/**
	 * @param string $name  Of a count that only grows (Dropped_File).
	 * @param string $day
	 * @param int    $count All it has counted: what is beyond the last time's is added.
	 */
	public function take_over( string $name, string $day, int $count ): void {
		$new = $count - $this->taken_over( $name );
		if ( $new > 0 ) {
			$this->store->transaction(
				function () use ( $name, $day, $count, $new ): void {
					$this->add( $new, $day );
					$this->store->mark_progress( $name, $count );
				}
			);
		}
	}

	public function taken_over( string $name ): int {
		return $this->store->progress( $name );
	}

	/** @return int Events. */
	public function since( string $day ): int {
		$rows = $this->database->rows(
			"SELECT SUM(total) AS total FROM {$this->tables->counters} WHERE day >= %s AND metric = %d AND dimension = %s",
			[ $day, Metrics::EXCLUDED, self::REASON ]
		);
		return (int) $rows[0]['total'];
	}
}
