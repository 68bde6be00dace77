<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * A way around the translation of WordPress's SQLite driver for the few statements of ours that run
 * often: it parses MySQL in PHP, which takes fifty times as long as SQLite itself.
 */
final class Native_Sqlite {
	/** ON CONFLICT without naming the key. */
	private const OLDEST = '3.35.0';

	/**
	 * @param object $connection The driver's: query( string $sql, array $params ): PDOStatement.
	 */
	private function __construct( private object $connection ) {}

	/**
	 * @return self|null Null on other databases and with other drivers: then everything goes through wpdb.
	 */
	public static function of( \wpdb $wpdb ): ?self {
		$driver = $wpdb->dbh;
		if ( ! is_object( $driver ) || ! method_exists( $driver, 'get_connection' ) || ! method_exists( $driver, 'get_sqlite_version' ) ) {
			return null;
		}
		$connection = $driver->get_connection();
		$usable     = is_object( $connection ) && method_exists( $connection, 'query' ) && version_compare( (string) $driver->get_sqlite_version(), self::OLDEST, '>=' );
		return $usable ? new self( $connection ) : null;
	}

	/**
	 * @param string                      $sql    INSERT or SELECT as Database::insert() and rows() have it, with %d and %s.
	 * @param array<int,int|string|float> $values
	 * @return array<int,array<string,?string>> Rows of a SELECT.
	 * @throws Storage_Exception
	 */
	public function run( string $sql, array $values ): array {
		$texts = [];
		$next  = 0;
		$sql   = preg_replace_callback(
			'/%([ds])/',
			static function ( array $found ) use ( $values, &$texts, &$next ): string {
				$value = $values[ $next++ ];
				if ( 'd' === $found[1] ) {
					return (string) (int) $value;
				}
				$texts[] = (string) $value;
				return '?';
			},
			self::in_dialect( $sql )
		);
		try {
			$rows = $this->connection->query( $sql, $texts )->fetchAll( \PDO::FETCH_ASSOC );
		} catch ( \PDOException $problem ) {
			throw new Storage_Exception( $problem->getMessage(), 0, $problem );
		}
		return array_map(
			static fn( array $row ): array => array_map( static fn( mixed $value ): ?string => null === $value ? null : (string) $value, $row ),
			$rows
		);
	}

	private static function in_dialect( string $sql ): string {
		if ( ! str_starts_with( $sql, 'INSERT' ) ) {
			return $sql;
		}
		$sql = str_replace( [ 'INSERT IGNORE', 'ON DUPLICATE KEY UPDATE' ], [ 'INSERT OR IGNORE', 'ON CONFLICT DO UPDATE SET' ], $sql );
		return preg_replace( '/\bVALUES\((\w+)\)/', 'excluded.$1', $sql );
	}
}
