<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Events, dictionaries, counters and progress in WordPress's own database.
 */
final class Wpdb_Event_Store implements Event_Store {
	private const EVENT_COLUMNS = [
		'event_key'   => '%d',
		'name_id'     => '%d',
		'session_id'  => '%d',
		'visitor_key' => '%d',
		'occurred_at' => '%d',
		'day'         => '%s',
		'page_id'     => '%d',
		'source_id'   => '%d',
		'context'     => '%d',
		'props'       => '%s',
	];

	/** Of the fewer events that are about goods or orders: a statement is read faster without the NULLs of the others. */
	private const GOODS_COLUMNS = [
		'product_id'   => '%d',
		'variation_id' => '%d',
		'quantity'     => '%d',
		'order_id'     => '%d',
		'amount'       => '%d',
		'currency'     => '%s',
	];

	private const KEYS_A_STATEMENT = 4000;

	private const FEW_WAITING = 1000;

	private Tables $tables;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
	}

	public function transaction( callable $work ): mixed {
		return $this->database->transaction( $work );
	}

	public function progress( string $file ): int {
		$rows = $this->database->rows( "SELECT position FROM {$this->tables->progress} WHERE file = %s", [ $file ] );
		return (int) ( $rows[0]['position'] ?? 0 );
	}

	public function mark_progress( string $file, int $position ): void {
		$this->database->execute(
			"INSERT INTO {$this->tables->progress} (file, position, updated_at) VALUES (%s, %d, %d)
			ON DUPLICATE KEY UPDATE position = VALUES(position), updated_at = VALUES(updated_at)",
			[ $file, $position, time() ]
		);
	}

	public function forget_progress( string $file ): void {
		$this->database->execute( "DELETE FROM {$this->tables->progress} WHERE file = %s", [ $file ] );
	}

	public function known( array $keys ): array {
		$tables = $this->database->has_rows( $this->tables->seen ) ? [ $this->tables->seen ] : [];
		// A few are looked through faster than each of the others is looked for among them.
		$waiting = $this->database->rows( "SELECT event_key FROM {$this->tables->waiting} LIMIT %d", [ self::FEW_WAITING + 1 ] );
		$known   = array_intersect_key( array_fill_keys( array_map( 'intval', array_column( $waiting, 'event_key' ) ), true ), array_flip( $keys ) );
		if ( count( $waiting ) > self::FEW_WAITING ) {
			$tables[] = $this->tables->waiting;
		}
		sort( $keys ); // In the order of the index.
		foreach ( array_chunk( $keys, self::KEYS_A_STATEMENT ) as $some ) {
			$in = implode( ',', $some );
			foreach ( [ $this->tables->events, ...$tables ] as $table ) {
				foreach ( $this->database->rows( "SELECT event_key FROM $table WHERE event_key IN ($in)" ) as $row ) {
					$known[ (int) $row['event_key'] ] = true;
				}
			}
		}
		return $known;
	}

	public function add_events( iterable $rows ): void {
		$plain = [];
		$goods = [];
		foreach ( $rows as $row ) {
			if ( isset( $row['product_id'] ) || isset( $row['order_id'] ) || isset( $row['quantity'] ) || isset( $row['variation_id'] ) || isset( $row['amount'] ) || isset( $row['currency'] ) ) {
				$goods[] = $row;
			} else {
				$plain[] = $row;
			}
		}
		// No IGNORE: a key that came in meanwhile must undo the counters, too.
		$this->database->insert( 'INSERT', $this->tables->events, self::EVENT_COLUMNS + self::GOODS_COLUMNS, $goods );
		$this->database->insert( 'INSERT', $this->tables->events, self::EVENT_COLUMNS, $plain );
	}

	public function add_seen( array $days ): void {
		$rows = [];
		foreach ( $days as $key => $day ) {
			$rows[] = [
				'event_key' => $key,
				'day'       => $day,
			];
		}
		$columns = [
			'event_key' => '%d',
			'day'       => '%s',
		];
		$this->database->insert( 'INSERT', $this->tables->seen, $columns, $rows );
	}

	public function add_pages( array $pages ): void {
		$rows = [];
		foreach ( $pages as $id => $page ) {
			$rows[] = [ 'page_id' => $id ] + $page;
		}
		$columns = [
			'page_id' => '%d',
			'path'    => '%s',
			'title'   => '%s',
		];
		$this->database->insert( 'INSERT', $this->tables->pages, $columns, $rows, 'ON DUPLICATE KEY UPDATE title = COALESCE(VALUES(title), title)' );
	}

	public function add_sources( array $sources ): void {
		$rows = [];
		foreach ( $sources as $id => $source ) {
			$rows[] = [ 'source_id' => $id ] + $source;
		}
		$columns = [
			'source_id'   => '%d',
			'channel'     => '%s',
			'source'      => '%s',
			'medium'      => '%s',
			'campaign'    => '%s',
			'content'     => '%s',
			'term'        => '%s',
			'click'       => '%s',
			'is_campaign' => '%d',
		];
		$this->database->insert( 'INSERT IGNORE', $this->tables->sources, $columns, $rows );
	}

	public function add_to_counters( iterable $differences ): void {
		$sums = [];
		foreach ( $differences as [ $day, $metric, $dimension, $difference ] ) {
			$key                   = "$day $metric $dimension";
			$sums[ $key ]        ??= [
				'day'       => $day,
				'metric'    => $metric,
				'dimension' => $dimension,
				'total'     => 0,
			];
			$sums[ $key ]['total'] += $difference;
		}
		$columns = [
			'day'       => '%s',
			'metric'    => '%d',
			'dimension' => '%s',
			'total'     => '%d',
		];
		$rows = array_filter( $sums, static fn( array $sum ): bool => 0 !== $sum['total'] );
		$this->database->insert( 'INSERT', $this->tables->counters, $columns, $rows, 'ON DUPLICATE KEY UPDATE total = total + VALUES(total)' );
	}

	public function purge_events( string $before, int $limit ): int {
		return $this->purge( $this->tables->events, 'event_id', $before, $limit );
	}

	public function purge_seen( string $before, int $limit ): int {
		return $this->purge( $this->tables->seen, 'event_key', $before, $limit );
	}

	public function purge_progress( int $before ): void {
		$this->database->execute( "DELETE FROM {$this->tables->progress} WHERE updated_at < %d AND file NOT LIKE %s", [ $before, 'dropped-%' ] );
	}

	/** Ids first: DELETE with LIMIT is not known to every SQLite. */
	private function purge( string $table, string $id, string $before, int $limit ): int {
		$ids = array_map( 'intval', array_column( $this->database->rows( "SELECT $id FROM $table WHERE day < %s LIMIT %d", [ $before, $limit ] ), $id ) );
		if ( $ids ) {
			$this->database->execute( "DELETE FROM $table WHERE $id IN (" . Database::placeholders( $ids ) . ')', $ids );
		}
		return count( $ids );
	}
}
