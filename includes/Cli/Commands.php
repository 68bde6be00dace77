<?php
declare( strict_types=1 );

namespace Footfall\Cli;

use Footfall\Ingest\Buffer_Files;
use Footfall\Ingest\Drain;
use Footfall\Ingest\Runtime_Config;
use Footfall\Settings;
use Footfall\Storage\Database;
use Footfall\Storage\Wpdb_Report_Store;

/**
 * Looks after Footfall's records.
 */
final class Commands {
	/**
	 * Carries the buffer into the tables.
	 *
	 * ## OPTIONS
	 *
	 * [--seconds=<seconds>]
	 * : When to stop at the latest.
	 * ---
	 * default: 60
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp footfall drain
	 *
	 * @param string[]             $args
	 * @param array<string,string> $options
	 */
	public function drain( array $args, array $options ): void {
		$done = Drain::of_site()->run( max( 0.0, (float) ( $options['seconds'] ?? 60 ) ) );
		$text = sprintf( '%d lines read: %d events and %d orders stored.', $done['lines'], $done['events'], $done['orders'] );
		if ( $done['finished'] ) {
			\WP_CLI::success( $text );
		} else {
			\WP_CLI::warning( $text . ' There is more: the time was over, another drain runs, or something failed (see wp footfall status).' );
		}
	}

	/**
	 * Shows whether events come in and how many are stored.
	 *
	 * ## EXAMPLES
	 *
	 *     wp footfall status
	 */
	public function status(): void {
		$buffered = ( new Buffer_Files( Runtime_Config::directory() ) )->bytes();
		$facts    = [
			'recording'           => Settings::is_recording() ? 'yes' : 'no',
			'bytes in the buffer' => (string) $buffered,
			'last drain (UTC)'    => self::time( (int) get_option( Drain::LAST_DRAIN_OPTION, 0 ) ),
			'last event (UTC)'    => self::time( (int) get_option( Drain::LAST_EVENT_OPTION, 0 ) ),
		];
		foreach ( ( new Wpdb_Report_Store( Database::of_site() ) )->sizes() as $table => $rows ) {
			$facts[ "rows in $table" ] = (string) $rows;
		}
		foreach ( $facts as $name => $value ) {
			\WP_CLI::line( sprintf( '%-24s %s', $name, $value ) );
		}
	}

	private static function time( int $seconds ): string {
		return $seconds > 0 ? gmdate( 'Y-m-d H:i:s', $seconds ) : 'never';
	}
}
