<?php
declare( strict_types=1 );

namespace Footfall;

use Footfall\Counts\History;
use Footfall\Ingest\Collection_Problems;
use Footfall\Ingest\Delivery;
use Footfall\Ingest\Drain;
use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Site_Buffers;
use Footfall\Storage\Database;
use Footfall\Storage\Migrations;
use Footfall\Storage\Table_Sizes;

/**
 * Footfall on Tools → Site Health → Info: what somebody who helps needs to know. No addresses and no
 * data of visitors; the buffer folder's name is a secret and is left out.
 */
final class Debug_Information {
	/**
	 * On debug_information.
	 *
	 * @param mixed $sections
	 * @return mixed
	 */
	public static function add( mixed $sections ): mixed {
		if ( is_array( $sections ) ) {
			$sections['footfall'] = [
				'label'  => __( 'Footfall', 'footfall' ),
				'fields' => self::collection() + self::counts() + self::tables(),
			];
		}
		return $sections;
	}

	/** @return array<string,array{label:string,value:string}> */
	private static function collection(): array {
		$delivery = Delivery::current();
		$dropped  = Collection_Problems::dropped_events();
		return [
			'recording'  => self::field( __( 'Recording', 'footfall' ), Settings::is_recording() ? __( 'Yes', 'footfall' ) : __( 'No', 'footfall' ) ),
			'way'        => self::field( __( 'Way of events', 'footfall' ), Site_Health::way( $delivery['way'], $delivery['buffer'] ), "{$delivery['way']}, {$delivery['buffer']}" ),
			'reason'     => self::field( __( 'Why', 'footfall' ), $delivery['reason'] ),
			'checked'    => self::field( __( 'Last check', 'footfall' ), self::moment( (int) strtotime( (string) $delivery['checked_at'] ) ) ),
			'readable'   => self::field( __( 'Files that the web server shows', 'footfall' ), implode( ', ', $delivery['readable'] ) ?: __( 'None', 'footfall' ) ),
			'folder'     => self::field( __( 'Buffer folder', 'footfall' ), defined( 'FOOTFALL_DATA_DIR' ) ? 'FOOTFALL_DATA_DIR' : __( 'In the uploads folder', 'footfall' ) ),
			'backlog'    => self::field( __( 'Waiting in the buffer', 'footfall' ), size_format( Site_Buffers::of_site()->bytes() ) ?: '0' ),
			'cap'        => self::field( __( 'Room in the buffer', 'footfall' ), (string) size_format( Runtime_Config::max_buffer_bytes() ) ),
			/* translators: %s: number of days. */
			'dropped'    => self::field( sprintf( __( 'Events dropped in %s days', 'footfall' ), number_format_i18n( Collection_Problems::DROPPED_DAYS ) ), number_format_i18n( $dropped ), (string) $dropped ),
			'last_drain' => self::field( __( 'Buffer last emptied', 'footfall' ), self::moment( (int) get_option( Drain::LAST_DRAIN_OPTION, 0 ) ) ),
			'last_event' => self::field( __( 'Last event', 'footfall' ), self::moment( (int) get_option( Drain::LAST_EVENT_OPTION, 0 ) ) ),
		];
	}

	/** @return array<string,array{label:string,value:string}> */
	private static function counts(): array {
		$progress = History::progress();
		$text     = $progress['finished']
			? __( 'Complete', 'footfall' )
			/* translators: 1: number of days counted, 2: number of all days. */
			: sprintf( __( '%1$s of %2$s days', 'footfall' ), number_format_i18n( $progress['done'] ), number_format_i18n( $progress['total'] ) );
		return [
			'tables_version' => self::field( __( 'Version of the tables', 'footfall' ), get_option( Migrations::OPTION, 0 ) . ' / ' . Migrations::VERSION ),
			'counts'         => self::field( __( 'Counts of earlier days', 'footfall' ), $text ),
		];
	}

	/** @return array<string,array{label:string,value:string}> */
	private static function tables(): array {
		$fields = [];
		foreach ( ( new Table_Sizes( Database::of_site() ) )->all() as $name => [ 'rows' => $rows, 'bytes' => $bytes ] ) {
			/* translators: %s: name of a table. */
			$label = sprintf( __( 'Table %s', 'footfall' ), $name );
			/* translators: 1: number of rows, 2: size, such as 3 MB. */
			$fields[ "table_$name" ] = self::field( $label, sprintf( __( 'about %1$s rows, %2$s', 'footfall' ), number_format_i18n( $rows ), (string) size_format( $bytes ) ), "$rows, $bytes" );
		}
		return $fields;
	}

	/** @return array{label:string,value:string,debug:string} debug: untranslated, for the copied report. */
	private static function field( string $label, string $value, ?string $debug = null ): array {
		return [
			'label' => $label,
			'value' => $value,
			'debug' => $debug ?? $value,
		];
	}

	private static function moment( int $seconds ): string {
		return $seconds > 0 ? (string) wp_date( 'Y-m-d H:i:s T', $seconds ) : __( 'Not yet', 'footfall' );
	}
}
