<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Storage\Database;
use Footfall\Storage\Dropped_Counts;

/**
 * Events for which there was no room: from the file that counts them into the counters, where reports
 * find them under the reason `dropped`.
 */
final class Dropped {
	public function __construct( private Dropped_File $file, private Dropped_Counts $counts ) {}

	/**
	 * @param string|null $directory The buffer folder; this site's own by default.
	 */
	public static function of_site( ?string $directory = null ): self {
		return new self( new Dropped_File( $directory ?? Runtime_Config::directory() ), new Dropped_Counts( Database::of_site() ) );
	}

	/** By the drain, who is the only one. Each event once: the file's count and what of it was taken over only grow. */
	public function take_over(): void {
		foreach ( $this->file->counts() as $name => [ 'day' => $day, 'count' => $count ] ) {
			$this->counts->take_over( $name, $day, $count );
		}
	}

	/** @return int Events dropped since this store day, taken over or not. */
	public function since( string $day ): int {
		$events = $this->counts->since( $day );
		foreach ( $this->file->counts() as $name => $row ) {
			if ( $row['day'] >= $day ) {
				$events += max( 0, $row['count'] - $this->counts->taken_over( $name ) );
			}
		}
		return $events;
	}
}
