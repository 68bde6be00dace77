<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * What is stored of the visits of one person, as far as orders lead to them. Every method may throw
 * Storage_Exception.
 */
final class Person_Store {
	private const MOST_AT_ONCE = 500;

	/** Of sessions.identity: a first-party cookie, not the hash of a day. */
	private const BY_ID = 1;

	private Tables $tables;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
	}

	/**
	 * The visits in which these orders were made, and all others of the same visitors where those were recognised
	 * by an id.
	 *
	 * @param int[] $orders
	 * @return int[] Session ids, oldest first.
	 */
	public function sessions_of( array $orders ): array {
		$sessions = [];
		$visitors = [];
		foreach ( array_chunk( $orders, self::MOST_AT_ONCE ) as $some ) {
			$rows = $this->database->rows(
				"SELECT s.session_id, s.identity, s.visitor_key FROM {$this->tables->orders} o
				INNER JOIN {$this->tables->sessions} s ON s.session_id = o.session_id
				WHERE o.order_id IN (" . Database::placeholders( $some ) . ')',
				$some
			);
			foreach ( $rows as $row ) {
				$sessions[ (int) $row['session_id'] ] = true;
				if ( self::BY_ID === (int) $row['identity'] ) {
					$visitors[ (int) $row['visitor_key'] ] = true;
				}
			}
		}
		foreach ( array_chunk( array_keys( $visitors ), self::MOST_AT_ONCE ) as $some ) {
			$in = Database::placeholders( $some );
			foreach ( $this->database->rows( "SELECT session_id FROM {$this->tables->sessions} WHERE visitor_key IN ($in)", $some ) as $row ) {
				$sessions[ (int) $row['session_id'] ] = true;
			}
		}
		$sessions = array_keys( $sessions );
		sort( $sessions );
		return $sessions;
	}

	/**
	 * @param int[] $sessions
	 * @return array<int,array{session:int,started_at:int,landing_page:string,source:string,device:string,browser:string,os:string,language:string,country:string,page_views:int}>
	 *         ms UTC.
	 */
	public function describe( array $sessions ): array {
		if ( ! $sessions ) {
			return [];
		}
		$rows = $this->database->rows(
			"SELECT s.session_id, s.started_at, s.device, s.browser, s.os, s.language, s.country, s.page_views, p.path, f.source
			FROM {$this->tables->sessions} s
			LEFT JOIN {$this->tables->pages} p ON p.page_id = s.landing_id
			LEFT JOIN {$this->tables->sources} f ON f.source_id = s.source_id
			WHERE s.session_id IN (" . Database::placeholders( $sessions ) . ') ORDER BY s.started_at',
			$sessions
		);
		return array_map(
			static fn( array $row ): array => [
				'session'      => (int) $row['session_id'],
				'started_at'   => (int) $row['started_at'],
				'landing_page' => (string) $row['path'],
				'source'       => (string) $row['source'],
				'device'       => (string) $row['device'],
				'browser'      => (string) $row['browser'],
				'os'           => (string) $row['os'],
				'language'     => (string) $row['language'],
				'country'      => (string) $row['country'],
				'page_views'   => (int) $row['page_views'],
			],
			$rows
		);
	}

	/**
	 * @param int[] $sessions
	 * @return array<int,array{0:int,1:string}> When they began, ms UTC, and their days, YYYY-MM-DD.
	 */
	public function moments( array $sessions ): array {
		$moments = [];
		foreach ( array_chunk( $sessions, self::MOST_AT_ONCE ) as $some ) {
			foreach ( $this->database->rows( "SELECT started_at, day FROM {$this->tables->sessions} WHERE session_id IN (" . Database::placeholders( $some ) . ')', $some ) as $row ) {
				$moments[] = [ (int) $row['started_at'], (string) $row['day'] ];
			}
		}
		return $moments;
	}

	/**
	 * Nothing leads from one of these visits to another, or to an order, any longer. They stay counted: without
	 * that there is nobody in them.
	 *
	 * @param int[] $sessions
	 * @param int[] $orders   Those of the person.
	 */
	public function unlink( array $sessions, array $orders ): void {
		foreach ( array_chunk( $orders, self::MOST_AT_ONCE ) as $some ) {
			$in = Database::placeholders( $some );
			$this->database->execute( "UPDATE {$this->tables->events} SET session_id = NULL WHERE order_id IN ($in)", $some );
			$this->database->execute( "UPDATE {$this->tables->orders} SET session_id = NULL, unmatched_reason = 'refused' WHERE order_id IN ($in) AND session_id IS NOT NULL", $some );
		}
		foreach ( array_chunk( $sessions, self::MOST_AT_ONCE ) as $some ) {
			$in      = Database::placeholders( $some );
			$rows    = $this->database->rows( "SELECT DISTINCT visitor_key FROM {$this->tables->sessions} WHERE session_id IN ($in)", $some );
			$visitor = array_map( 'intval', array_column( $rows, 'visitor_key' ) );
			if ( $visitor ) {
				$keys = Database::placeholders( $visitor );
				$this->database->execute( "DELETE FROM {$this->tables->links} WHERE visitor_key IN ($keys) OR hash_key IN ($keys)", [ ...$visitor, ...$visitor ] );
				$this->database->execute( "DELETE FROM {$this->tables->waiting} WHERE visitor_key IN ($keys)", $visitor );
			}
			foreach ( $some as $session ) {
				$nobody = random_int( 1, PHP_INT_MAX );
				$this->database->execute( "UPDATE {$this->tables->events} SET visitor_key = %d WHERE session_id = %d", [ $nobody, $session ] );
				$this->database->execute( "UPDATE {$this->tables->sessions} SET visitor_key = %d, first_source_id = NULL, last_source_id = NULL WHERE session_id = %d", [ $nobody, $session ] );
			}
		}
	}
}
