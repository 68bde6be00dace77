<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Problem_Log;
use Footfall\Storage\Database;
use Footfall\Storage\Database_Buffer;
use Footfall\Storage\Database_Salt;
use Footfall\Storage\Migrations;

/**
 * Where this site's events are written inside WordPress: into the file, or into the database where
 * Delivery has found that the file will not do. Without a query as long as it is the file.
 */
final class Site_Buffer implements Buffer_Writer {
	public const FILE     = 'file';
	public const DATABASE = 'database';

	public function append( array $line ): void {
		if ( self::DATABASE !== Delivery::buffer() ) {
			try {
				self::file()->append( $line );
				return;
			} catch ( Buffer_Full $full ) {
				throw $full;
			} catch ( \RuntimeException $unwritable ) {
				Problem_Log::add( 'unwritable', $unwritable->getMessage() );
				if ( Migrations::needed() ) {
					throw $unwritable;
				}
			}
		}
		( new Database_Buffer( Database::of_site(), Runtime_Config::max_buffer_bytes() ) )->append( $line );
	}

	/** The salt of the same visitors, whichever way their events come in. */
	public static function salt(): Salt {
		return self::DATABASE === Delivery::buffer()
			? new Database_Salt( Database::of_site(), wp_timezone() )
			: new Daily_Salt( Runtime_Config::directory(), wp_timezone_string() );
	}

	private static function file(): Buffer {
		return new Buffer( Runtime_Config::directory(), Runtime_Config::max_buffer_bytes(), Runtime_Config::disk_reserve(), wp_timezone_string() );
	}
}
