<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * The site's database, with errors as exceptions and with transactions that hold.
 *
 * On MySQL and MariaDB statements go to the connection itself: wpdb reconnects silently when the
 * server was restarted, and the rest of a transaction would then be kept without its beginning.
 */
final class Database {
	private const ROWS_A_STATEMENT = 250;

	private bool $in_transaction = false;
	private ?Native_Sqlite $sqlite;

	public function __construct( private \wpdb $wpdb ) {
		$this->sqlite = Native_Sqlite::of( $wpdb );
	}

	public static function of_site(): self {
		return new self( $GLOBALS['wpdb'] );
	}

	/**
	 * @return string[] Our tables of this site, with prefix.
	 */
	public function table_names(): array {
		return ( new Tables( $this->prefix() ) )->all();
	}

	public function prefix(): string {
		return $this->wpdb->prefix;
	}

	public function charset_collate(): string {
		return $this->wpdb->get_charset_collate();
	}

	/**
	 * @param string                       $sql    With %d and %s for the values.
	 * @param array<int,int|string|float>  $values
	 * @return int Rows affected.
	 * @throws Storage_Exception
	 */
	public function execute( string $sql, array $values = [] ): int {
		$sql        = $this->prepared( $sql, $values );
		$connection = $this->connection();
		if ( ! $connection ) {
			return (int) $this->through_wpdb( fn() => $this->wpdb->query( $sql ) );
		}
		Pending_Statement::finish();
		$connection->query( $sql );
		if ( $connection->errno ) {
			throw new Storage_Exception( $connection->error, $connection->errno );
		}
		return (int) $connection->affected_rows;
	}

	/**
	 * @param string                       $sql    A SELECT that MySQL and SQLite both know, with %d and %s for the values.
	 * @param array<int,int|string|float>  $values
	 * @return array<int,array<string,?string>> Rows by column name; numbers come as text.
	 * @throws Storage_Exception
	 */
	public function rows( string $sql, array $values = [] ): array {
		if ( $this->sqlite ) {
			return $this->sqlite->run( $sql, $values );
		}
		$sql        = $this->prepared( $sql, $values );
		$connection = $this->connection();
		if ( ! $connection ) {
			return (array) $this->through_wpdb( fn() => $this->wpdb->get_results( $sql, ARRAY_A ) );
		}
		Pending_Statement::finish();
		$result = $connection->query( $sql );
		if ( ! $result instanceof \mysqli_result ) {
			throw new Storage_Exception( $connection->error, $connection->errno );
		}
		return $result->fetch_all( MYSQLI_ASSOC );
	}

	/** Whether GET_LOCK means one server that all requests reach. */
	public function has_named_locks(): bool {
		return null !== $this->connection();
	}

	/** @throws Storage_Exception */
	public function has_rows( string $table ): bool {
		return [] !== $this->rows( "SELECT 1 AS there FROM $table LIMIT 1" );
	}

	/**
	 * @return string[] Names of the table's columns.
	 * @throws Storage_Exception
	 */
	public function columns( string $table ): array {
		return array_column( (array) $this->through_wpdb( fn() => $this->wpdb->get_results( "SHOW COLUMNS FROM $table", ARRAY_A ) ), 'Field' );
	}

	/**
	 * @return string[] Names of the table's keys.
	 * @throws Storage_Exception
	 */
	public function keys( string $table ): array {
		$rows = (array) $this->through_wpdb( fn() => $this->wpdb->get_results( "SHOW INDEX FROM $table", ARRAY_A ) );
		return array_values( array_unique( array_column( $rows, 'Key_name' ) ) );
	}

	/**
	 * Many rows in few statements.
	 *
	 * @param string                                        $verb    INSERT or INSERT IGNORE.
	 * @param string                                        $table
	 * @param array<string,string>                          $columns Column => %d or %s.
	 * @param iterable<array<string,int|string|float|null>> $rows    By column; a missing column is NULL.
	 * @param string                                        $tail    For example ON DUPLICATE KEY UPDATE …; no values in it.
	 * @throws Storage_Exception
	 */
	public function insert( string $verb, string $table, array $columns, iterable $rows, string $tail = '' ): void {
		$connection = $this->sqlite ? null : $this->connection();
		if ( $connection ) {
			foreach ( ( new Sql_Literals( $connection ) )->inserts( $verb, $table, $columns, $rows, $tail ) as $statement ) {
				if ( $this->in_transaction && Pending_Statement::is_possible() ) {
					Pending_Statement::send( $connection, $statement );
				} else {
					$this->execute( $statement );
				}
			}
			return;
		}
		$head   = "$verb INTO $table (" . implode( ', ', array_keys( $columns ) ) . ') VALUES ';
		$tuples = [];
		$values = [];
		foreach ( $rows as $row ) {
			$tuple = [];
			foreach ( $columns as $column => $placeholder ) {
				$value = $row[ $column ] ?? null;
				if ( null === $value ) {
					$tuple[] = 'NULL';
					continue;
				}
				if ( '%d' === $placeholder ) {
					$tuple[] = (string) (int) $value;
					continue;
				}
				$tuple[]  = $placeholder;
				$values[] = $value;
			}
			$tuples[] = '(' . implode( ',', $tuple ) . ')';
			if ( count( $tuples ) >= self::ROWS_A_STATEMENT ) {
				$this->insert_some( $head . implode( ',', $tuples ) . ' ' . $tail, $values );
				$tuples = [];
				$values = [];
			}
		}
		if ( $tuples ) {
			$this->insert_some( $head . implode( ',', $tuples ) . ' ' . $tail, $values );
		}
	}

	private function insert_some( string $sql, array $values ): void {
		if ( $this->sqlite ) {
			$this->sqlite->run( $sql, $values );
		} else {
			$this->execute( $sql, $values );
		}
	}

	/**
	 * @param int[] $values At least one.
	 * @return string Placeholders for IN ( … ).
	 */
	public static function placeholders( array $values, string $placeholder = '%d' ): string {
		return implode( ',', array_fill( 0, count( $values ), $placeholder ) );
	}

	/**
	 * Everything that the callback writes is kept, or nothing of it.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws \Throwable What the callback throws, after the rollback.
	 */
	public function transaction( callable $work ): mixed {
		if ( $this->in_transaction ) {
			throw new \LogicException( 'Transactions do not nest.' );
		}
		// Before it begins, a lost connection may be made anew.
		$this->wpdb->check_connection( false );
		$this->execute( 'START TRANSACTION' );
		$this->in_transaction = true;
		try {
			$result = $work();
			$this->execute( 'COMMIT' );
			return $result;
		} catch ( \Throwable $problem ) {
			$this->roll_back();
			throw $problem;
		} finally {
			$this->in_transaction = false;
		}
	}

	/**
	 * Waits no longer than that for rows that others have locked; then a statement fails (Storage_Exception, 1205).
	 *
	 * @template T
	 * @param int           $seconds
	 * @param callable(): T $work
	 * @return T
	 */
	public function with_patience( int $seconds, callable $work ): mixed {
		if ( ! $this->connection() ) {
			return $work();
		}
		$this->execute( 'SET SESSION innodb_lock_wait_timeout = %d', [ $seconds ] );
		try {
			return $work();
		} finally {
			if ( $this->connection() ) {
				$this->connection()->query( 'SET SESSION innodb_lock_wait_timeout = DEFAULT' );
			}
		}
	}

	private function roll_back(): void {
		try {
			Pending_Statement::finish();
		} catch ( Storage_Exception $undone ) {
			unset( $undone );
		}
		try {
			$this->execute( 'ROLLBACK' );
		} catch ( Storage_Exception $lost ) {
			// With the connection gone, the server has rolled back by itself.
			unset( $lost );
		}
	}

	private function prepared( string $sql, array $values ): string {
		if ( ! $values ) {
			return $sql;
		}
		$connection = $this->connection();
		if ( $connection ) {
			return ( new Sql_Literals( $connection ) )->fill( $sql, $values );
		}
		return $this->wpdb->remove_placeholder_escape( (string) $this->wpdb->prepare( $sql, $values ) );
	}

	/**
	 * @return \mysqli|null Null on SQLite, and where a replacement of wpdb spreads queries over several servers.
	 */
	private function connection(): ?\mysqli {
		$connection = $this->wpdb->dbh;
		return $connection instanceof \mysqli && ! method_exists( $this->wpdb, 'add_database' ) ? $connection : null;
	}

	private function through_wpdb( callable $query ): mixed {
		Pending_Statement::finish();
		$before     = $this->wpdb->dbh;
		$suppressed = $this->wpdb->suppress_errors( true );
		$result     = $query();
		$this->wpdb->suppress_errors( $suppressed );
		if ( false === $result || '' !== $this->wpdb->last_error ) {
			// The SQLite driver answers with a page of HTML.
			$reason = substr( trim( wp_strip_all_tags( (string) $this->wpdb->last_error ) ), 0, 400 );
			throw new Storage_Exception( $reason ?: 'The database did not answer.' );
		}
		if ( $this->in_transaction && $before !== $this->wpdb->dbh ) {
			throw new Storage_Exception( 'The connection to the database was lost within a transaction.' );
		}
		return $result;
	}
}
