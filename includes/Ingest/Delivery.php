<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Problem_Log;
use Footfall\Settings;

/**
 * By which way events come in and into which buffer: what the last self-test has found (Way_Finder), and
 * when it is time for the next one.
 */
final class Delivery {
	public const DIRECT     = 'direct';
	public const REST       = 'rest';
	public const REST_PLAIN = 'rest_plain';
	public const NONE       = 'none';

	private const OPTION = 'footfall_delivery';

	/** Set when something speaks against what was found. Autoloaded, so asking costs no query. */
	private const DOUBT_OPTION = 'footfall_delivery_doubt';

	/** A doubt may come with every request; a test each minute is enough. */
	private const AFTER_DOUBT = 45;

	/** A quiet shop, or events that no longer come in: a test tells. */
	private const AFTER_SILENCE = 300;

	private const UNTESTED = [
		'way'        => self::NONE,
		'buffer'     => Site_Buffer::FILE,
		'url'        => '',
		'reasons'    => [ [ 'not_started', '' ] ],
		'several'    => false,
		'readable'   => [],
		'checked_at' => null,
	];

	/**
	 * @return array{way:string,buffer:string,url:string,reason:string,readable:string[],checked_at:?string}
	 *         readable: files of the buffer folder that the web server shows, which it should not.
	 */
	public static function current(): array {
		$saved           = self::saved();
		$saved['reason'] = Delivery_Reasons::text( $saved['reasons'] );
		return array_diff_key( $saved, [ 'reasons' => 1, 'several' => 1 ] );
	}

	/** @return string Site_Buffer::FILE or DATABASE. No query. */
	public static function buffer(): string {
		return self::saved()['buffer'];
	}

	/**
	 * @return string[] Where a page sends its events, best first. The browser tries the next one when
	 *                  the first does not answer, so that cached pages outlive a change.
	 */
	public static function urls(): array {
		[ 'way' => $way, 'url' => $url ] = self::saved();
		return match ( $way ) {
			self::DIRECT => [ $url, Way_Finder::rest_urls()[ self::REST ] ?? Way_Finder::plain_url() ],
			self::NONE   => [ Way_Finder::rest_urls()[ self::REST ] ?? Way_Finder::plain_url() ],
			default      => [ $url ],
		};
	}

	/**
	 * Writes what the endpoint needs, asks it, and keeps the best way that works.
	 *
	 * @param bool $anew By the owner: also forgets that there were several servers.
	 */
	public static function check( bool $anew = false ): array {
		$several = ! $anew && self::saved()['several'];
		$found   = Way_Finder::of_site()->find( $several );

		$found['readable']   = Folder_Exposure::readable();
		$found['checked_at'] = gmdate( 'Y-m-d\TH:i:s\Z' );
		update_option( self::OPTION, $found, true );
		delete_option( self::DOUBT_OPTION );
		Runtime_Config::write(); // The direct file closes when the buffer is in the database.
		return self::current();
	}

	/** On footfall_drain: hosts change their mind. */
	public static function check_when_due(): void {
		if ( ( Settings::is_recording() || Settings::get( 'consent_layer' ) ) && self::is_due( time() ) ) {
			self::check();
		}
	}

	private static function is_due( int $now ): bool {
		$checked = (int) strtotime( (string) self::saved()['checked_at'] );
		$age     = $now - $checked;
		if ( $age >= HOUR_IN_SECONDS ) {
			return true;
		}
		if ( $age >= self::AFTER_SILENCE && $now - (int) get_option( Drain::LAST_EVENT_OPTION, 0 ) >= self::AFTER_SILENCE ) {
			return true;
		}
		return $age >= self::AFTER_DOUBT && ( get_option( self::DOUBT_OPTION ) || self::has_problem_since( $checked ) );
	}

	private static function has_problem_since( int $checked ): bool {
		foreach ( Problem_Log::recent( HOUR_IN_SECONDS ) as $problem ) {
			if ( 'unwritable' === $problem['code'] && $problem['at'] > $checked ) {
				return true;
			}
		}
		return false;
	}

	/** A browser came to the REST route though its page named the direct file first. No query but the first time. */
	public static function note_rest(): void {
		if ( self::DIRECT === self::saved()['way'] && ! get_option( self::DOUBT_OPTION ) ) {
			update_option( self::DOUBT_OPTION, 1, true );
		}
	}

	public static function forget(): void {
		Direct_File::remove();
		delete_option( self::OPTION );
	}

	/** @return array<string,mixed> As Way_Finder::find() gives it, and readable and checked_at. */
	private static function saved(): array {
		$saved = get_option( self::OPTION );
		return ( is_array( $saved ) ? $saved : [] ) + self::UNTESTED;
	}
}
