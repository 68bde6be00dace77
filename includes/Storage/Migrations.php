<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Brings the tables to the version that this code knows, one numbered step after the other.
 */
final class Migrations {
	public const OPTION = 'footfall_schema_version';

	/** The last step. */
	public const VERSION = 5;

	private const LOCK = 'footfall_migration_lock';

	/** A process that was killed while it held the lock keeps it no longer than this. */
	private const LOCK_SECONDS = 300;

	/** With more events, a change of their table takes longer than anybody waits for a page. */
	private const LARGE = 500000;

	private Database $database;
	private Named_Lock $of_connection;

	public function __construct( ?Database $database = null ) {
		$this->database      = $database ?? Database::of_site();
		$this->of_connection = new Named_Lock( $this->database, 'migration' );
	}

	/** No query: the option is autoloaded. */
	public static function needed(): bool {
		return (int) get_option( self::OPTION, 0 ) < self::VERSION;
	}

	/** Whether it is work for the background. */
	public function is_large(): bool {
		if ( 0 === (int) get_option( self::OPTION, 0 ) ) {
			return false;
		}
		$rows = $this->database->rows( 'SELECT MAX(event_id) AS last FROM ' . ( new Tables( $this->database->prefix() ) )->events );
		return (int) ( $rows[0]['last'] ?? 0 ) > self::LARGE;
	}

	/**
	 * @return bool True when the tables are as this version wants them; false when another request is at it.
	 * @throws Storage_Exception When a step fails; it will be tried again.
	 */
	public function run(): bool {
		if ( ! self::needed() ) {
			return true;
		}
		if ( ! $this->lock() ) {
			return false;
		}
		try {
			$version = (int) get_option( self::OPTION, 0 );
			while ( $version < self::VERSION ) {
				++$version;
				$this->{"to_$version"}();
				update_option( self::OPTION, $version, true );
			}
			return true;
		} finally {
			$this->unlock();
		}
	}

	/** For uninstalling. */
	public function drop_all(): void {
		foreach ( ( new Tables( $this->database->prefix() ) )->all() as $table ) {
			$this->database->execute( "DROP TABLE IF EXISTS $table" );
		}
		delete_option( self::OPTION );
	}

	private function to_1(): void {
		$this->make( Table_Definitions::first() );
	}

	private function to_2(): void {
		$this->make( Second_Version::tables() );
		$this->add_columns( Second_Version::columns() );
		$this->add_keys( Second_Version::keys(), Second_Version::REPLACED_KEYS );
	}

	private function to_3(): void {
		$this->make( Third_Version::tables() );
		$this->add_columns( Third_Version::columns() );
		$this->add_keys( Third_Version::keys(), Third_Version::REPLACED_KEYS );
	}

	private function to_4(): void {
		$this->make( Fourth_Version::tables() );
	}

	private function to_5(): void {
		$this->add_columns( Fifth_Version::columns() );
		( new Count_History( $this->database ) )->mark_dekads();
	}

	/**
	 * May be killed after any statement and run again: what is there already is left as it is.
	 *
	 * @param array<string,array<string,string>> $wanted Type by column, by table.
	 */
	private function add_columns( array $wanted ): void {
		$tables = new Tables( $this->database->prefix() );
		foreach ( $wanted as $name => $columns ) {
			$missing = array_diff_key( $columns, array_flip( $this->database->columns( $tables->$name ) ) );
			if ( $missing ) {
				$added = array_map( static fn( string $column, string $type ): string => "ADD COLUMN $column $type", array_keys( $missing ), $missing );
				$this->database->execute( "ALTER TABLE {$tables->$name} " . implode( ', ', $added ) );
			}
		}
	}

	/**
	 * May be killed after any statement and run again, too.
	 *
	 * @param array<string,array<string,string>> $wanted   Columns by key, by table.
	 * @param array<string,string>               $replaced Key by table that then has to go.
	 */
	private function add_keys( array $wanted, array $replaced ): void {
		$tables = new Tables( $this->database->prefix() );
		foreach ( $wanted as $name => $keys ) {
			$there = $this->database->keys( $tables->$name );
			foreach ( array_diff_key( $keys, array_flip( $there ) ) as $key => $columns ) {
				$this->database->execute( "ALTER TABLE {$tables->$name} ADD KEY $key ($columns)" );
			}
		}
		foreach ( $replaced as $name => $key ) {
			if ( in_array( $key, $this->database->keys( $tables->$name ), true ) ) {
				$this->database->execute( "ALTER TABLE {$tables->$name} DROP KEY $key" );
			}
		}
	}

	/** @param array<string,string> $definitions Columns and keys by table. */
	private function make( array $definitions ): void {
		$tables  = new Tables( $this->database->prefix() );
		$collate = $this->database->charset_collate();
		foreach ( $definitions as $name => $definition ) {
			// InnoDB is named because a host whose default is MyISAM would have no transactions.
			$this->database->execute( "CREATE TABLE IF NOT EXISTS {$tables->$name} ( $definition ) ENGINE=InnoDB $collate" );
		}
	}

	/**
	 * WordPress's own way (WP_Upgrader::create_lock): the unique option name lets one request in. A change of
	 * a large table takes longer than that lock holds: the one of the connection lasts as long as the process.
	 */
	private function lock(): bool {
		if ( ! $this->of_connection->take() ) {
			return false;
		}
		$options = $this->database->prefix() . 'options';
		$now     = time();
		$made    = $this->database->execute(
			"INSERT IGNORE INTO $options (option_name, option_value, autoload) VALUES (%s, %s, 'off')",
			[ self::LOCK, (string) $now ]
		);
		if ( $made ) {
			return true;
		}
		$stolen = $this->database->execute(
			"UPDATE $options SET option_value = %s WHERE option_name = %s AND option_value < %s",
			[ (string) $now, self::LOCK, (string) ( $now - self::LOCK_SECONDS ) ]
		);
		if ( 0 === $stolen ) {
			$this->of_connection->release();
		}
		return $stolen > 0;
	}

	private function unlock(): void {
		$this->database->execute( "DELETE FROM {$this->database->prefix()}options WHERE option_name = %s", [ self::LOCK ] );
		$this->of_connection->release();
	}
}
