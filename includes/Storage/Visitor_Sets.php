<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Counts\Periods;

/**
 * Who was counted on which day, in one piece for each: different visitors of a few days are then counted
 * six times as fast as from the index of the sessions, and as exactly. What leads to somebody is kept
 * as long as the sessions are: whoever removes those calls forget() or forget_before(). Every method may
 * throw Storage_Exception.
 */
final class Visitor_Sets {
	/** Visitors of a day that has more of them are not kept: 1 MB. */
	public const MOST_OF_A_DAY = 100000;

	/** Of all days together: up to 25 MB of memory. */
	private const MOST = 250000;

	private string $table;

	public function __construct( private Database $database ) {
		$this->table = ( new Tables( $database->prefix() ) )->uniques;
	}

	/**
	 * @param int[] $visitors Keys, each once.
	 * @return string For a column of text: 11 bytes each.
	 */
	public static function pack( array $visitors ): string {
		return base64_encode( pack( 'J*', ...$visitors ) );
	}

	/**
	 * @param string $from YYYY-MM-DD.
	 * @param string $to   YYYY-MM-DD, included.
	 * @return int|null Different visitors; null when they are not known of each day, or are too many.
	 */
	public function count( string $from, string $to ): ?int {
		$days = [ Periods::day( $from ), Periods::day( $to ) ];
		$sums = $this->database->rows(
			"SELECT SUM(visitors) AS visitors, SUM(CASE WHEN visitor_keys IS NULL AND visitors > 0 THEN 1 ELSE 0 END) AS unknown FROM {$this->table} WHERE period BETWEEN %d AND %d",
			$days
		)[0];
		if ( $sums['unknown'] > 0 || $sums['visitors'] > self::MOST ) {
			return null;
		}
		$keys = [];
		foreach ( $this->database->rows( "SELECT visitors, visitor_keys FROM {$this->table} WHERE period BETWEEN %d AND %d AND visitors > 0", $days ) as $row ) {
			$of_day = unpack( 'J*', (string) base64_decode( (string) $row['visitor_keys'], true ) ) ?: [];
			// Forgotten since, or damaged.
			if ( count( $of_day ) !== (int) $row['visitors'] ) {
				return null;
			}
			$keys[] = $of_day;
		}
		return count( array_flip( array_merge( ...$keys ) ) );
	}

	/** @param string[] $days YYYY-MM-DD. */
	public function forget( array $days ): void {
		foreach ( array_chunk( array_map( [ Periods::class, 'day' ], $days ), 500 ) as $some ) {
			$this->database->execute( "UPDATE {$this->table} SET visitor_keys = NULL WHERE period IN (" . Database::placeholders( $some ) . ')', $some );
		}
	}

	/** @param string $day YYYY-MM-DD; those of earlier days go. */
	public function forget_before( string $day ): void {
		$this->database->execute(
			"UPDATE {$this->table} SET visitor_keys = NULL WHERE period >= %d AND period < %d AND visitor_keys IS NOT NULL",
			[ Periods::FIRST_DAY, Periods::day( $day ) ]
		);
	}
}
