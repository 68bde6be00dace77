<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Counts\Count_Source;
use Footfall\Counts\Hours;
use Footfall\Counts\Periods;
use Footfall\Counts\Visitor_Sketch;

/**
 * Different visitors of days, exactly: with who they were, for some days together (Visitor_Sets), and a
 * sketch that merges into those of any range.
 */
final class Wpdb_Unique_Visitors implements Count_Source {
	/** Visitors in memory at a time. */
	private const AT_ONCE = 5000;

	private const COLUMNS = [
		'period'   => '%d',
		'visitors' => '%d',
		'sketch'   => '%s',
	];

	private const WITH_KEYS = self::COLUMNS + [ 'visitor_keys' => '%s' ];

	private Tables $tables;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
	}

	public function reads(): string {
		return self::SESSIONS;
	}

	public function recount( Hours $hours ): void {
		$sketch   = new Visitor_Sketch();
		$visitors = 0;
		$all      = [];
		$last     = -1;
		do {
			// The index has all of it: day, excluded, visitor_key.
			$rows = $this->database->rows(
				"SELECT DISTINCT visitor_key FROM {$this->tables->sessions} WHERE day = %s AND excluded = 0 AND visitor_key > %d ORDER BY visitor_key LIMIT %d",
				[ $hours->day, $last, self::AT_ONCE ]
			);
			$keys = array_map( 'intval', array_column( $rows, 'visitor_key' ) );
			$last = $keys ? end( $keys ) : $last;
			$sketch->add( $keys );
			$visitors += count( $keys );
			$all       = $visitors > Visitor_Sets::MOST_OF_A_DAY ? [] : array_merge( $all, $keys );
		} while ( count( $keys ) === self::AT_ONCE );
		$this->save( $hours->day_period(), $visitors, $sketch, $visitors > Visitor_Sets::MOST_OF_A_DAY ? [] : $all );
	}

	/** The visitors of a dekad and of a month are those of the sketch. */
	public function recount_sum( int $period ): void {
		$sketch = new Visitor_Sketch();
		foreach ( $this->database->rows( "SELECT sketch FROM {$this->tables->uniques} WHERE period BETWEEN %d AND %d", Periods::parts( $period ) ) as $row ) {
			$sketch->merge( self::unpack( $row['sketch'] ) );
		}
		$this->save( $period, $sketch->estimate(), $sketch );
	}

	/** There are none by hour. */
	public function thin( int $before ): int {
		return 0;
	}

	/** @throws Storage_Exception When it is damaged. */
	public static function unpack( string $stored ): Visitor_Sketch {
		try {
			return Visitor_Sketch::unpack( (string) base64_decode( $stored, true ) );
		} catch ( \UnexpectedValueException $problem ) {
			throw new Storage_Exception( $problem->getMessage(), 0, $problem );
		}
	}

	/** @param int[] $keys Of all visitors; none when they are not to be kept. */
	private function save( int $period, int $visitors, Visitor_Sketch $sketch, array $keys = [] ): void {
		$this->database->execute( "DELETE FROM {$this->tables->uniques} WHERE period = %d", [ $period ] );
		if ( ! $visitors ) {
			return;
		}
		$row = [
			'period'   => $period,
			'visitors' => $visitors,
			// As text: statements are text to wpdb, and to WordPress's SQLite.
			'sketch'   => base64_encode( $sketch->pack() ),
		];
		if ( $keys ) {
			$this->database->insert( 'INSERT', $this->tables->uniques, self::WITH_KEYS, [ $row + [ 'visitor_keys' => Visitor_Sets::pack( $keys ) ] ] );
		} else {
			$this->database->insert( 'INSERT', $this->tables->uniques, self::COLUMNS, [ $row ] );
		}
	}
}
