<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Counts\Count_Source;
use Footfall\Counts\Hours;
use Footfall\Counts\Kinds;

/**
 * Counts sessions by the hour in which they began and page views by their own, by source, landing
 * page, device, country, browser and checkout. What is excluded is only counted as that.
 */
final class Wpdb_Visit_Counts implements Count_Source {
	public const SUMS = [ 'sessions', 'engaged', 'page_views', 'engaged_seconds', 'events', 'reached_product', 'reached_cart', 'reached_checkout', 'reached_order' ];

	private const KINDS = [ Kinds::TOTAL, Kinds::SOURCE, Kinds::LANDING_PAGE, Kinds::DEVICE, Kinds::COUNTRY, Kinds::BROWSER, Kinds::CHECKOUT, Kinds::EXCLUDED ];

	/** What is read in one go. Sources and pages are many, so each is read by itself; the others have few values. */
	private const GROUPS = [
		[
			Kinds::DEVICE  => 'device',
			Kinds::COUNTRY => 'country',
			Kinds::BROWSER => 'browser',
		],
		[ Kinds::SOURCE => 'source_id' ],
		[ Kinds::LANDING_PAGE => 'landing_id' ],
	];

	/** With more sessions on a day, its hours are read one by one. */
	private const MANY_SESSIONS = 50000;

	private Tables $tables;
	private Count_Table $counts;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
		$this->counts = new Count_Table( $database, $this->tables->visit_counts, self::KINDS, self::SUMS );
	}

	public function reads(): string {
		return self::EVENTS;
	}

	public function recount( Hours $hours ): void {
		$this->counts->clear( $hours );
		foreach ( $this->is_busy( $hours ) ? $hours->one_by_one() : [ $hours ] as $some ) {
			foreach ( self::GROUPS as $kinds ) {
				$this->counts->add( $some, self::by_kind( $kinds, $this->sessions( $some, $kinds ) ) );
				$this->counts->add( $some, self::by_kind( $kinds, $this->page_views( $some, $kinds ) ) );
			}
			$this->counts->add( $some, $this->checkouts( $some ) );
			$this->counts->add( $some, $this->excluded( $some ) );
		}
		$this->counts->sum_day( $hours );
	}

	public function recount_sum( int $period ): void {
		$this->counts->sum_parts( $period );
	}

	public function thin( int $before ): int {
		return $this->counts->thin( $before );
	}

	private function is_busy( Hours $hours ): bool {
		$rows = $this->database->rows( "SELECT COUNT(*) AS n FROM {$this->tables->sessions} WHERE day = %s", [ $hours->day ] );
		return (int) $rows[0]['n'] > self::MANY_SESSIONS;
	}

	/** @param array<int,string> $kinds Column by kind. */
	private function sessions( Hours $hours, array $kinds ): array {
		$by = implode( ', ', $kinds );
		return $this->database->rows(
			"SELECT {$hours->hour( 'started_at' )} AS hour, $by, " . self::sums() . " FROM {$this->tables->sessions}
			WHERE {$hours->where( 'day', 'started_at' )} AND excluded = 0 GROUP BY hour, $by"
		);
	}

	/** @param array<int,string> $kinds Column by kind. */
	private function page_views( Hours $hours, array $kinds ): array {
		$by = 's.' . implode( ', s.', $kinds );
		return $this->database->rows(
			"SELECT {$hours->hour( 'e.occurred_at' )} AS hour, $by, COUNT(*) AS page_views
			FROM {$this->tables->events} e INNER JOIN {$this->tables->sessions} s ON s.session_id = e.session_id AND s.excluded = 0
			WHERE {$hours->where( 'e.day', 'e.occurred_at' )} AND e.name_id = %d GROUP BY hour, $by",
			[ Event_Names::IDS['page_viewed'] ]
		);
	}

	/** Sessions that reached the checkout, by the form that they saw there; '' for none (an express payment needs none). */
	private function checkouts( Hours $hours ): \Generator {
		$form = "CASE WHEN INSTR(e.props, '\"form\":\"block\"') > 0 THEN 'block' WHEN INSTR(e.props, '\"form\":\"classic\"') > 0 THEN 'classic'
			WHEN INSTR(e.props, '\"form\":\"pay\"') > 0 THEN 'pay' END";
		$rows = $this->database->rows(
			"SELECT hour, item, " . self::sums() . ", SUM(page_views) AS page_views
			FROM (
				SELECT {$hours->hour( 's.started_at' )} AS hour, COALESCE(MIN($form), '') AS item, s.page_views, s.events, s.engaged_seconds, s.furthest_step
				FROM {$this->tables->sessions} s LEFT JOIN {$this->tables->events} e ON e.session_id = s.session_id AND e.name_id = %d
				WHERE {$hours->where( 's.day', 's.started_at' )} AND s.excluded = 0 AND s.furthest_step >= 4
				GROUP BY s.session_id, s.started_at, s.page_views, s.events, s.engaged_seconds, s.furthest_step
			) v GROUP BY hour, item",
			[ Event_Names::IDS['checkout_viewed'] ]
		);
		foreach ( $rows as $row ) {
			yield [ 'kind' => Kinds::CHECKOUT ] + $row;
		}
	}

	private function excluded( Hours $hours ): \Generator {
		$rows = $this->database->rows(
			"SELECT {$hours->hour( 'started_at' )} AS hour, COUNT(*) AS sessions, SUM(events) AS events FROM {$this->tables->sessions}
			WHERE {$hours->where( 'day', 'started_at' )} AND excluded = 1 GROUP BY hour"
		);
		foreach ( $rows as $row ) {
			yield [
				'kind' => Kinds::EXCLUDED,
				'item' => 'no_human',
			] + $row;
		}
	}

	/**
	 * Adds up to one row for each kind, hour and item.
	 *
	 * @param array<int,string>                $kinds Column by kind.
	 * @param array<int,array<string,?string>> $rows  With hour, those columns and sums.
	 * @return \Generator<int,array<string,int|string>>
	 */
	private static function by_kind( array $kinds, array $rows ): \Generator {
		// The total comes with the first group.
		$kinds = in_array( 'device', $kinds, true ) ? [ Kinds::TOTAL => null ] + $kinds : $kinds;
		foreach ( $kinds as $kind => $column ) {
			$sums = [];
			foreach ( $rows as $row ) {
				$key          = "{$row['hour']} " . ( $column ? $row[ $column ] : '' );
				$sums[ $key ] ??= [
					'kind' => $kind,
					'hour' => $row['hour'],
					'item' => $column ? (string) $row[ $column ] : '',
				];
				foreach ( array_intersect_key( $row, array_flip( self::SUMS ) ) as $sum => $number ) {
					$sums[ $key ][ $sum ] = ( $sums[ $key ][ $sum ] ?? 0 ) + (int) $number;
				}
			}
			yield from array_values( $sums );
		}
	}

	/** @return string Of rows of sessions. Page views are counted by themselves. */
	private static function sums(): string {
		$sums = [
			'COUNT(*) AS sessions',
			'SUM(CASE WHEN ' . Session_Engagement::SQL . ' THEN 1 ELSE 0 END) AS engaged',
			'SUM(engaged_seconds) AS engaged_seconds',
			'SUM(events) AS events',
		];
		foreach ( [ 2 => 'product', 3 => 'cart', 4 => 'checkout', 5 => 'order' ] as $step => $name ) {
			$sums[] = "SUM(CASE WHEN furthest_step >= $step THEN 1 ELSE 0 END) AS reached_$name";
		}
		return implode( ', ', $sums );
	}
}
