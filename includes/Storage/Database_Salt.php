<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Ingest\Salt;

/**
 * The day's salt as an option, the same for all servers of the database. Autoloaded: only the first
 * request of a day queries for it.
 */
final class Database_Salt implements Salt {
	private const OPTION = 'footfall_salt';

	public function __construct( private Database $database, private \DateTimeZone $timezone ) {}

	public function for_time( int $now ): string {
		$day  = ( new \DateTimeImmutable( "@$now" ) )->setTimezone( $this->timezone )->format( 'Y-m-d' );
		$kept = (string) get_option( self::OPTION, '' );
		return $this->salt_of( $kept, $day ) ?? $this->renew( $day );
	}

	private function salt_of( string $kept, string $day ): ?string {
		return str_starts_with( $kept, "$day " ) ? substr( $kept, strlen( $day ) + 1 ) : null;
	}

	/** Of several requests and servers at once the first one wins. Yesterday's is written over. */
	private function renew( string $day ): string {
		$table = $this->database->prefix() . 'options';
		$fresh = $day . ' ' . bin2hex( random_bytes( 32 ) );
		$this->database->execute( "INSERT IGNORE INTO $table (option_name, option_value, autoload) VALUES (%s, %s, 'on')", [ self::OPTION, $fresh ] );
		$this->database->execute( "UPDATE $table SET option_value = %s WHERE option_name = %s AND option_value NOT LIKE %s", [ $fresh, self::OPTION, "$day %" ] );
		$rows = $this->database->rows( "SELECT option_value FROM $table WHERE option_name = %s", [ self::OPTION ] );
		foreach ( [ 'alloptions', 'notoptions', self::OPTION ] as $key ) {
			wp_cache_delete( $key, 'options' );
		}
		return substr( (string) ( $rows[0]['option_value'] ?? '' ), strlen( $day ) + 1 ) ?: throw new Storage_Exception( 'The day’s salt cannot be kept in the database.' );
	}
}
