<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Orders\Order_Ledger;
use Footfall\Orders\Order_Reader;
use Footfall\Problem_Log;
use Footfall\Settings;
use Footfall\Storage\Database;
use Footfall\Storage\Event_Store;
use Footfall\Storage\Wpdb_Event_Store;
use Footfall\Storage\Wpdb_Ledger_Store;
use Footfall\Storage\Wpdb_Session_Store;

/**
 * Carries the buffer into the tables: each minute, and before a report is read. It may be killed at
 * any instant; the next one goes on where it had stored.
 */
final class Drain {
	public const LAST_DRAIN_OPTION = 'footfall_last_drain_at';
	public const LAST_EVENT_OPTION = 'footfall_last_event_at';

	private const CHUNK_LINES = 500;

	/** Bounds memory: lines may be of very different length. */
	private const CHUNK_BYTES = 1048576;

	/** How long to wait for another drain, seconds. */
	private const PATIENCE = 2.0;

	/** @var array{lines:int,events:int,orders:int,finished:bool} */
	private array $done;
	private int $latest = 0;

	public function __construct(
		private Buffer_Files $files,
		private Chunk_Reader $reader,
		private Chunk_Writer $writer,
		private Event_Store $store,
		private int $chunk_lines = self::CHUNK_LINES
	) {}

	/**
	 * @param string|null $directory The buffer folder; this site's own by default.
	 */
	public static function of_site( ?string $directory = null ): self {
		$database = Database::of_site();
		$store    = new Wpdb_Event_Store( $database );
		$days     = new Store_Day( wp_timezone() );
		$builder  = new Session_Builder( 60000 * (int) Settings::get( 'session_minutes' ) );
		return new self(
			new Buffer_Files( $directory ?? Runtime_Config::directory() ),
			new Chunk_Reader( new Event_Reader( new Sources(), $days ), new Bots(), new Devices(), $days ),
			new Chunk_Writer(
				$store,
				new Sessions( new Wpdb_Session_Store( $database ), $builder, $days ),
				new Order_Ledger( new Wpdb_Ledger_Store( $database ), new Order_Reader(), $days )
			),
			$store
		);
	}

	/**
	 * @param float $seconds When to stop at the latest, between two chunks. At least one chunk is stored.
	 * @return array{lines:int,events:int,orders:int,finished:bool} What was stored; finished when everything
	 *         that was in the buffer at the beginning is.
	 */
	public function run( float $seconds ): array {
		$this->done = [
			'lines'    => 0,
			'events'   => 0,
			'orders'   => 0,
			'finished' => false,
		];
		$end  = microtime( true ) + $seconds;
		$lock = $this->files->lock( min( $seconds, self::PATIENCE ) );
		if ( ! $lock ) {
			return $this->done;
		}
		try {
			$this->done['finished'] = $this->drain_all( $end );
			$this->note_times();
		} catch ( \Throwable $problem ) {
			Problem_Log::add_throwable( $problem );
		} finally {
			flock( $lock, LOCK_UN );
			fclose( $lock );
		}
		return $this->done;
	}

	private function drain_all( float $end ): bool {
		foreach ( $this->files->taken() as $file ) {
			if ( ! $this->drain_file( $file, $end ) ) {
				return false;
			}
		}
		$file = $this->files->take();
		return null === $file || $this->drain_file( $file, $end );
	}

	/**
	 * @return bool False when the time is over before the file is.
	 */
	private function drain_file( string $file, float $end ): bool {
		$handle   = $this->files->open( $file );
		$position = $this->store->progress( $file );
		do {
			$read = $this->files->read( $handle, $position, $this->chunk_lines, self::CHUNK_BYTES );
			if ( $read['lines'] ) {
				$this->store_lines( $read['lines'], $file, $handle, $position, $read['position'] );
			}
			$position = $read['position'];
			if ( ! $read['ended'] && microtime( true ) >= $end ) {
				fclose( $handle );
				return false;
			}
		} while ( ! $read['ended'] );
		fclose( $handle );
		// In this order: a mark without its file harms nobody, a file without its mark would be read again.
		$this->files->remove( $file );
		$this->store->forget_progress( $file );
		return true;
	}

	/**
	 * @param string[] $lines
	 * @param resource $handle
	 */
	private function store_lines( array $lines, string $file, $handle, int $from, int $to ): void {
		try {
			$this->store_chunk( $this->reader->read( $lines ), $file, $to );
		} catch ( \Throwable $problem ) {
			Problem_Log::add_throwable( $problem );
			$this->store_one_by_one( $file, $handle, $from, $to );
		}
	}

	private function store_chunk( Chunk $chunk, string $file, int $to ): void {
		$stored                = $this->writer->write( $chunk, $file, $to );
		$this->done['lines']  += $chunk->lines;
		$this->done['events'] += $stored['events'];
		$this->done['orders'] += $stored['orders'];
		$this->latest          = max( $this->latest, $chunk->latest );
		$this->files->quarantine( $chunk->poisoned );
	}

	/**
	 * Finds the line that cannot be stored, and stores the others.
	 *
	 * @param resource $handle
	 * @throws \Throwable When the fault is not the line's: nothing can be stored now.
	 */
	private function store_one_by_one( string $file, $handle, int $from, int $to ): void {
		while ( $from < $to ) {
			$read = $this->files->read( $handle, $from, 1, self::CHUNK_BYTES );
			try {
				$this->store_chunk( $this->reader->read( $read['lines'] ), $file, $read['position'] );
			} catch ( \Throwable $problem ) {
				Problem_Log::add_throwable( $problem );
				// Throws when the database is not there: then the line is not at fault, and stays.
				$this->store_chunk( $this->damaged( $read['lines'] ), $file, $read['position'] );
			}
			$from = $read['position'];
		}
	}

	/** @param string[] $lines */
	private function damaged( array $lines ): Chunk {
		// What cannot be decoded is put aside and counted.
		$chunk           = $this->reader->read( array_fill( 0, count( $lines ), '?' ) );
		$chunk->poisoned = $lines;
		return $chunk;
	}

	private function note_times(): void {
		$now = time();
		// A report asks often; the option need not be written each time.
		if ( $this->done['lines'] > 0 || $now - (int) get_option( self::LAST_DRAIN_OPTION, 0 ) >= 30 ) {
			update_option( self::LAST_DRAIN_OPTION, $now, false );
		}
		$latest = intdiv( $this->latest, 1000 );
		if ( $latest > (int) get_option( self::LAST_EVENT_OPTION, 0 ) ) {
			update_option( self::LAST_EVENT_OPTION, $latest, false );
		}
	}
}
