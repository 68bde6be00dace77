<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Sessions, and what waits for one, in WordPress's own database.
 */
final class Wpdb_Session_Store implements Session_Store {
	private const COLUMNS = [
		'session_id'      => '%d',
		'visitor_key'     => '%d',
		'identity'        => '%d',
		'started_at'      => '%d',
		'last_at'         => '%d',
		'day'             => '%s',
		'landing_id'      => '%d',
		'source_id'       => '%d',
		'referrer'        => '%s',
		'device'          => '%s',
		'browser'         => '%s',
		'os'              => '%s',
		'language'        => '%s',
		'page_views'      => '%d',
		'events'          => '%d',
		'furthest_step'   => '%d',
		'orders'          => '%d',
		'country'         => '%s',
		'store_version'   => '%s',
		'logged_in'       => '%d',
		'human'           => '%d',
		'engaged_seconds' => '%d',
		'first_source_id' => '%d',
		'last_source_id'  => '%d',
		'excluded'        => '%d',
	];

	/** What of an item is read again from where it comes. */
	private const NOT_WAITING = [ 'facts', 'path', 'title', 'source', 't', 'kind', 'event_key', 'visitor_key', 'hash' ];

	private Tables $tables;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
	}

	public function next_session_id(): int {
		$rows = $this->database->rows( "SELECT MAX(session_id) AS last FROM {$this->tables->sessions}" );
		return 1 + (int) ( $rows[0]['last'] ?? 0 );
	}

	public function sessions_since( array $visitors, int $since ): array {
		$found = [];
		foreach ( array_chunk( $visitors, 1000 ) as $some ) {
			$in   = Database::placeholders( $some );
			$rows = $this->database->rows(
				"SELECT * FROM {$this->tables->sessions} WHERE visitor_key IN ($in) AND last_at >= %d ORDER BY started_at, session_id",
				[ ...$some, $since ]
			);
			foreach ( $rows as $row ) {
				$row = self::typed( $row );
				$found[ $row['visitor_key'] ][ $row['session_id'] ] = $row;
			}
		}
		return $found;
	}

	public function items_of( array $sessions ): array {
		$items = [];
		foreach ( array_chunk( $sessions, 500 ) as $some ) {
			$in   = Database::placeholders( $some );
			$rows = $this->database->rows(
				"SELECT e.event_key, e.name_id, e.session_id, e.occurred_at, e.day, e.page_id, e.source_id, e.context, e.props, s.is_campaign,
					v.visitor_key, v.identity, v.device, v.browser, v.os, v.language, v.country, v.store_version
				FROM {$this->tables->events} e
				INNER JOIN {$this->tables->sessions} v ON v.session_id = e.session_id
				LEFT JOIN {$this->tables->sources} s ON s.source_id = e.source_id
				WHERE e.session_id IN ($in) AND e.order_id IS NULL",
				$some
			);
			foreach ( $rows as $row ) {
				$items[ (int) $row['session_id'] ][] = Stored_Items::event( $row );
			}
			$rows = $this->database->rows( "SELECT order_id, session_id, matched_at FROM {$this->tables->orders} WHERE session_id IN ($in)", $some );
			foreach ( $rows as $row ) {
				$items[ (int) $row['session_id'] ][] = Stored_Items::order( $row );
			}
		}
		return $items;
	}

	public function save_sessions( array $sessions ): void {
		$updates = array_map( static fn( string $column ): string => "$column = VALUES($column)", array_slice( array_keys( self::COLUMNS ), 1 ) );
		$this->database->insert(
			'INSERT',
			$this->tables->sessions,
			self::COLUMNS,
			$sessions,
			'ON DUPLICATE KEY UPDATE ' . implode( ', ', $updates )
		);
	}

	public function remove_sessions( array $sessions ): void {
		$this->remove( $this->tables->sessions, 'session_id', $sessions );
	}

	public function move_events( array $keys ): void {
		foreach ( $keys as $session => $moved ) {
			foreach ( array_chunk( $moved, 1000 ) as $some ) {
				$in = Database::placeholders( $some );
				$this->database->execute( "UPDATE {$this->tables->events} SET session_id = %d WHERE event_key IN ($in)", [ $session, ...$some ] );
			}
		}
	}

	public function give_events( array $keys ): void {
		foreach ( $keys as $visitor => $by_context ) {
			foreach ( $by_context as $context => $given ) {
				foreach ( array_chunk( $given, 1000 ) as $some ) {
					$in = Database::placeholders( $some );
					$this->database->execute( "UPDATE {$this->tables->events} SET visitor_key = %d, context = %d WHERE event_key IN ($in)", [ $visitor, $context, ...$some ] );
				}
			}
		}
	}

	public function touches_of( array $visitors ): array {
		$found = [];
		foreach ( array_chunk( $visitors, 1000 ) as $some ) {
			$in   = Database::placeholders( $some );
			$rows = $this->database->rows(
				"SELECT session_id, visitor_key, started_at, source_id, landing_id, device, first_source_id, last_source_id, orders FROM {$this->tables->sessions} WHERE visitor_key IN ($in)",
				$some
			);
			foreach ( $rows as $row ) {
				$row = self::typed( $row );
				$found[ $row['visitor_key'] ][ $row['session_id'] ] = $row;
			}
		}
		return $found;
	}

	public function save_touches( array $touches ): void {
		foreach ( $touches as $session => $sources ) {
			[ $first, $last ] = array_map( [ self::class, 'id' ], $sources );
			$this->database->execute( "UPDATE {$this->tables->sessions} SET first_source_id = $first, last_source_id = $last WHERE session_id = %d", [ $session ] );
		}
	}

	public function tell_orders( array $sessions ): void {
		foreach ( $sessions as $session => $of_orders ) {
			[ $first, $last, $landing ] = array_map( [ self::class, 'id' ], [ $of_orders['first_source_id'], $of_orders['last_source_id'], $of_orders['landing_id'] ] );
			$this->database->execute(
				"UPDATE {$this->tables->orders} SET first_source_id = $first, last_source_id = $last, landing_id = $landing, device = %s WHERE session_id = %d",
				[ $of_orders['device'], $session ]
			);
		}
	}

	private static function id( ?int $id ): string {
		return null === $id ? 'NULL' : (string) $id;
	}

	public function links_of( array $hashes ): array {
		$found = [];
		if ( ! $hashes || ! $this->database->has_rows( $this->tables->links ) ) {
			return $found;
		}
		foreach ( array_chunk( $hashes, 1000 ) as $some ) {
			$in = Database::placeholders( $some );
			foreach ( $this->database->rows( "SELECT * FROM {$this->tables->links} WHERE hash_key IN ($in)", $some ) as $row ) {
				$found[ (int) $row['hash_key'] ][ (int) $row['visitor_key'] ] = (int) $row['linked_at'];
			}
		}
		return $found;
	}

	public function save_links( array $links ): void {
		$rows = [];
		foreach ( $links as $hash => $visitors ) {
			foreach ( $visitors as $visitor => $at ) {
				$rows[] = [
					'hash_key'    => $hash,
					'visitor_key' => $visitor,
					'linked_at'   => $at,
				];
			}
		}
		$columns = [
			'hash_key'    => '%d',
			'visitor_key' => '%d',
			'linked_at'   => '%d',
		];
		$this->database->insert( 'INSERT', $this->tables->links, $columns, $rows, 'ON DUPLICATE KEY UPDATE linked_at = CASE WHEN VALUES(linked_at) < linked_at THEN VALUES(linked_at) ELSE linked_at END' );
	}

	public function purge_links( int $before ): int {
		return $this->database->execute( "DELETE FROM {$this->tables->links} WHERE linked_at < %d", [ $before ] );
	}

	public function waiting_of( array $visitors ): array {
		$found = [];
		if ( ! $visitors || ! $this->database->has_rows( $this->tables->waiting ) ) {
			return $found;
		}
		foreach ( array_chunk( $visitors, 1000 ) as $some ) {
			$in = Database::placeholders( $some );
			foreach ( $this->database->rows( "SELECT * FROM {$this->tables->waiting} WHERE visitor_key IN ($in)", $some ) as $row ) {
				$found[ (int) $row['visitor_key'] ][] = Stored_Items::waiting( $row );
			}
		}
		return $found;
	}

	public function add_waiting( array $items, int $now ): void {
		$rows = [];
		foreach ( $items as $item ) {
			$rows[] = [
				'event_key'   => $item['event_key'],
				'visitor_key' => $item['visitor_key'],
				'occurred_at' => $item['t'],
				'arrived_at'  => $now,
				'order_id'    => 'order' === $item['kind'] ? $item['order_id'] : null,
				'event'       => 'order' === $item['kind'] ? null : wp_json_encode( array_diff_key( $item, array_flip( self::NOT_WAITING ) ) ),
			];
		}
		$columns = [
			'event_key'   => '%d',
			'visitor_key' => '%d',
			'occurred_at' => '%d',
			'arrived_at'  => '%d',
			'order_id'    => '%d',
			'event'       => '%s',
		];
		$this->database->insert( 'INSERT', $this->tables->waiting, $columns, $rows );
	}

	public function remove_waiting( array $keys ): void {
		$this->remove( $this->tables->waiting, 'event_key', $keys );
	}

	public function expire_waiting( int $before, int $limit ): array {
		$rows = $this->database->rows( "SELECT event_key, occurred_at, order_id FROM {$this->tables->waiting} WHERE arrived_at < %d LIMIT %d", [ $before, $limit ] );
		$this->remove_waiting( array_map( 'intval', array_column( $rows, 'event_key' ) ) );
		return array_map( static fn( array $row ): ?int => null === $row['order_id'] ? (int) $row['occurred_at'] : null, $rows );
	}

	public function purge_sessions( string $before, int $limit ): int {
		( new Visitor_Sets( $this->database ) )->forget_before( $before );
		$rows = $this->database->rows( "SELECT session_id FROM {$this->tables->sessions} WHERE day < %s LIMIT %d", [ $before, $limit ] );
		$this->remove_sessions( array_map( 'intval', array_column( $rows, 'session_id' ) ) );
		return count( $rows );
	}

	/** @param int[] $ids */
	private function remove( string $table, string $column, array $ids ): void {
		foreach ( array_chunk( $ids, 1000 ) as $some ) {
			$this->database->execute( "DELETE FROM $table WHERE $column IN (" . Database::placeholders( $some ) . ')', $some );
		}
	}

	/** Numbers as numbers. */
	private static function typed( array $row ): array {
		foreach ( self::COLUMNS as $column => $placeholder ) {
			if ( '%d' === $placeholder && isset( $row[ $column ] ) ) {
				$row[ $column ] = (int) $row[ $column ];
			}
		}
		return $row;
	}
}
