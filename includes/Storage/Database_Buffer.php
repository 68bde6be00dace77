<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Ingest\Buffer_Full;
use Footfall\Ingest\Buffer_Writer;

/**
 * The writing end of the buffer in the database, for hosts without a writable disk and for several web
 * servers behind one database: one INSERT a line.
 */
final class Database_Buffer implements Buffer_Writer {
	/** What an order's note weighs beside its text: storing it takes reading the order. */
	public const BYTES_A_NOTE = 4096;

	/** Set by whoever finds the table at its cap; the drain deletes it. Autoloaded, so asking costs no query. */
	public const FULL_OPTION = 'footfall_buffer_full';

	/** One writer in so many looks how full it is: summing up costs more than writing. */
	private const LOOKS_ONE_IN = 100;

	private const NOTE = '"change":"';

	public function __construct( private Database $database, private int $max_bytes ) {}

	public function append( array $line ): void {
		if ( get_option( self::FULL_OPTION ) ) {
			$this->count_dropped( count( $line['events'] ?? [] ) );
			throw new Buffer_Full( 'The buffer in the database is full: events come in but nothing takes them out.' );
		}
		// ASCII only: an old database may not take every character.
		$text = json_encode( $line, JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR );
		$this->insert( [ $text ], Buffer_Rows::WAITING );
		if ( 1 === random_int( 1, self::LOOKS_ONE_IN ) && ( new Buffer_Rows( $this->database ) )->bytes() > $this->max_bytes ) {
			update_option( self::FULL_OPTION, 1, true );
		}
	}

	private function count_dropped( int $events ): void {
		if ( $events > 0 ) {
			( new Dropped_Counts( $this->database ) )->add( $events, wp_date( 'Y-m-d' ) );
		}
	}

	/**
	 * @param string[] $texts JSON without line breaks.
	 * @param int      $taken Of Buffer_Rows: WAITING, HELD or ASIDE.
	 */
	public function insert( array $texts, int $taken ): void {
		$rows = array_map(
			static fn( string $text ): array => [
				'taken' => $taken,
				'bytes' => strlen( $text ) + self::BYTES_A_NOTE * substr_count( $text, self::NOTE ),
				'line'  => $text,
			],
			$texts
		);
		$columns = [
			'taken' => '%d',
			'bytes' => '%d',
			'line'  => '%s',
		];
		$this->database->insert( 'INSERT', ( new Tables( $this->database->prefix() ) )->buffer, $columns, $rows );
	}
}
