<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Settings;
use Footfall\Storage\Database_Buffer;

/**
 * What keeps events from being collected as they should be just now, for the owner: what is wrong and
 * what to do.
 */
final class Collection_Problems {
	/** Dropped events are spoken of for so long. */
	public const DROPPED_DAYS = 7;

	/** A minute's schedule that has not run for so long has stopped, seconds. */
	private const STALLED_AFTER = 1800;

	/**
	 * @return array<int,array{code:string,message:string}> Worst first.
	 */
	public static function now(): array {
		if ( ! Settings::is_recording() ) {
			return [];
		}
		$found = [
			'full'     => self::full(),
			'dropped'  => self::dropped(),
			'readable' => self::readable(),
		];
		return self::listed( $found );
	}

	/**
	 * As now(), and whether the schedule runs. Not for a screen that drains by being opened.
	 *
	 * @return array<int,array{code:string,message:string}>
	 */
	public static function with_schedule(): array {
		return Settings::is_recording() ? [ ...self::listed( [ 'stalled' => self::stalled() ] ), ...self::now() ] : [];
	}

	/** @return int Events of the last days for which there was no room. */
	public static function dropped_events(): int {
		$from = ( new \DateTimeImmutable( 'today', wp_timezone() ) )->modify( '-' . ( self::DROPPED_DAYS - 1 ) . ' days' );
		return Dropped::of_site()->since( $from->format( 'Y-m-d' ) );
	}

	private static function full(): string {
		if ( Site_Buffer::DATABASE === Delivery::buffer() ) {
			return get_option( Database_Buffer::FULL_OPTION ) ? self::at_cap() : '';
		}
		$directory = Runtime_Config::directory();
		if ( Runtime_Config::disk_reserve() > 0 && Buffer::free_bytes( $directory ) < Runtime_Config::disk_reserve() ) {
			/* translators: %s: size, such as 64 MB. */
			return sprintf( __( 'The disk is nearly full, so new events are not recorded, only counted as dropped. Make room: recording goes on by itself once %s are free.', 'footfall' ), size_format( Runtime_Config::disk_reserve() ) );
		}
		$file = $directory . '/' . Buffer::FILE;
		clearstatcache( true, $file );
		return is_file( $file ) && filesize( $file ) > 0.99 * Runtime_Config::max_buffer_bytes() ? self::at_cap() : '';
	}

	private static function at_cap(): string {
		return __( 'The buffer is full, so new events are not recorded, only counted as dropped: nothing takes events out of it. Check under WooCommerce → Status → Scheduled Actions (or in WP-Cron) that footfall_drain runs each minute.', 'footfall' );
	}

	private static function dropped(): string {
		$events = self::dropped_events();
		return 0 === $events ? '' : sprintf(
			/* translators: 1: number of events, 2: number of days. */
			_n(
				'%1$s event of the last %2$s days found no room and is missing in the reports. It is counted there as dropped.',
				'%1$s events of the last %2$s days found no room and are missing in the reports. They are counted there as dropped.',
				$events,
				'footfall'
			),
			number_format_i18n( $events ),
			number_format_i18n( self::DROPPED_DAYS )
		);
	}

	private static function readable(): string {
		$files = Delivery::current()['readable'];
		return ! $files ? '' : sprintf(
			/* translators: 1: names of files, 2: folder. */
			__( 'The web server shows files that nobody should read (%1$s in %2$s), because it does not run PHP there. Nobody can guess the folder’s name; still, forbid the web server to serve that folder, or name a folder outside the web root by the constant FOOTFALL_DATA_DIR in wp-config.php.', 'footfall' ),
			implode( ', ', $files ),
			dirname( Runtime_Config::directory() )
		);
	}

	private static function stalled(): string {
		$last = (int) get_option( Drain::LAST_DRAIN_OPTION, 0 );
		return $last > 0 && time() - $last > self::STALLED_AFTER
			/* translators: %s: span of time, such as 2 hours. */
			? sprintf( __( 'Events have not been taken out of the buffer for %s, so reports are behind. Check under WooCommerce → Status → Scheduled Actions (or in WP-Cron) that footfall_drain runs each minute.', 'footfall' ), human_time_diff( $last ) )
			: '';
	}

	/**
	 * @param array<string,string> $found Message by code, '' for none.
	 * @return array<int,array{code:string,message:string}>
	 */
	private static function listed( array $found ): array {
		$listed = [];
		foreach ( array_filter( $found ) as $code => $message ) {
			$listed[] = compact( 'code', 'message' );
		}
		return $listed;
	}
}
