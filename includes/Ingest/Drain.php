<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Problem_Log;
use Footfall\Settings;
use Footfall\Storage\Database;
use Footfall\Storage\Event_Store;
use Footfall\Storage\Migrations;
use Footfall\Storage\Storage_Exception;
use Footfall\Storage\Wpdb_Event_Store;

/**
 * Carries the buffer into the tables: each minute, and before a report is read. It may be killed at
 * any instant; the next one goes on where it had stored.
 */
final class Drain {
	public const LAST_DRAIN_OPTION = 'footfall_last_drain_at';
	public const LAST_EVENT_OPTION = 'footfall_last_event_at';

	/** Bounds memory: lines may be of very different length. As Buffer_Reader::read() weighs them. */
	private const CHUNK_BYTES = 1835008;

	/** How long to wait for another drain, seconds. */
	private const PATIENCE = 2.0;

	private const NOTHING = [
		'lines'    => 0,
		'events'   => 0,
		'orders'   => 0,
		'finished' => false,
	];

	private array $done  = self::NOTHING;
	private int $latest  = 0;
	private Chunk_Size $size;
	private Held_Orders $held;

	/** @var array{lines:string[],position:int,ended:bool,chunk:Chunk}|null What was read while the chunk before was being stored. */
	private ?array $ahead = null;

	/**
	 * @param int $chunk_lines Lines in a transaction at most; fewer where the database is slow.
	 */
	public function __construct(
		private Buffer_Reader $files,
		private Chunk_Reader $reader,
		private Chunk_Writer $writer,
		private Event_Store $store,
		int $chunk_lines = Chunk_Size::MOST_LINES,
		private ?Dropped $dropped = null
	) {
		$this->size = new Chunk_Size( $chunk_lines );
		$this->held = new Held_Orders( $files );
	}

	/**
	 * @param string|null $directory The buffer folder; this site's own by default.
	 */
	public static function of_site( ?string $directory = null ): self {
		$database = Database::of_site();
		$store    = new Wpdb_Event_Store( $database );
		$days     = new Store_Day( wp_timezone() );
		return new self(
			Site_Buffers::of_site( $directory ),
			Chunk_Reader::for_days( $days ),
			Chunk_Writer::of( $database, $store, $days, (int) Settings::get( 'session_minutes' ), (bool) Settings::get( 'exclude_without_human_signal' ) ),
			$store,
			Chunk_Size::MOST_LINES,
			Dropped::of_site( $directory )
		);
	}

	/**
	 * @param float $seconds When to stop at the latest, between two chunks. At least one chunk is stored.
	 * @return array{lines:int,events:int,orders:int,finished:bool} What was stored; finished when everything
	 *         that was in the buffer at the beginning is.
	 */
	public function run( float $seconds ): array {
		$this->done = self::NOTHING;
		if ( Migrations::needed() ) {
			return $this->done; // Lines that do not fit yesterday's tables are not damaged.
		}
		$end  = microtime( true ) + $seconds;
		$lock = $this->files->lock( min( $seconds, self::PATIENCE ) );
		if ( ! $lock ) {
			return $this->done; // Another drain is at it, or Delivery::check() says why there is no folder.
		}
		try {
			$this->done['finished'] = $this->drain_all( $end );
			$this->note_times();
			$this->dropped?->take_over();
		} catch ( \Throwable $problem ) {
			Problem_Log::add_throwable( $problem );
		} finally {
			$lock->release();
		}
		return $this->done;
	}

	private function drain_all( float $end ): bool {
		$this->held->release();
		foreach ( $this->files->taken() as $file ) {
			if ( ! $this->drain_file( $file, $end ) ) {
				return false;
			}
		}
		foreach ( $this->files->take() as $file ) {
			if ( ! $this->drain_file( $file, $end ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @return bool False when the time is over before the file is.
	 */
	private function drain_file( string $file, float $end ): bool {
		$handle   = $this->files->open( $file );
		$position = $this->store->progress( $file );

		$this->ahead = null;
		do {
			$began       = microtime( true );
			$read        = $this->ahead ?? $this->files->read( $handle, $position, $this->size->lines(), self::CHUNK_BYTES );
			$this->ahead = null;
			if ( $read['lines'] ) {
				$this->store_lines( $read, $file, $handle, $position );
				$this->size->adapt( microtime( true ) - $began );
			}
			$position = $read['position'];
			if ( ! $read['ended'] && microtime( true ) >= $end ) {
				$this->files->close( $handle );
				return false;
			}
		} while ( ! $read['ended'] );
		$this->files->close( $handle );
		// In this order: a mark without its file harms nobody, a file without its mark would be read again.
		$this->files->remove( $file );
		$this->store->forget_progress( $file );
		return true;
	}

	/**
	 * @param array{lines:string[],position:int,ended:bool,chunk?:Chunk} $read
	 * @param mixed                                                      $handle Of Buffer_Reader::open().
	 */
	private function store_lines( array $read, string $file, $handle, int $from ): void {
		$to = $read['position'];
		for ( $try = 0; $try < 2; $try++ ) {
			try {
				$chunk = $read['chunk'] ?? $this->reader->read( $this->held->readable( $read['lines'] ) );
				$this->store_chunk( $chunk, $file, $to, $read['ended'] ? null : fn() => $this->read_ahead( $handle, $to ) );
				return;
			} catch ( \Throwable $problem ) {
				Problem_Log::add_throwable( $problem );
				$this->ahead = null; // What it put aside may have been undone, too.
				unset( $read['chunk'] );
				if ( ! $problem instanceof Storage_Exception || ! $problem->is_passing() ) {
					break;
				}
			}
		}
		$this->store_one_by_one( $file, $handle, $from, $to );
	}

	/** Half of the work is reading lines, and it needs no database: that has its own processor. */
	private function read_ahead( mixed $handle, int $position ): void {
		$read        = $this->files->read( $handle, $position, $this->size->lines(), self::CHUNK_BYTES );
		$this->ahead = $read + [ 'chunk' => $this->reader->read( $this->held->readable( $read['lines'] ) ) ];
	}

	private function store_chunk( Chunk $chunk, string $file, int $to, ?\Closure $meanwhile = null ): void {
		$stored                = $this->writer->write( $chunk, $file, $to, $meanwhile );
		$this->done['lines']  += $chunk->lines;
		$this->done['events'] += $stored['events'];
		$this->done['orders'] += $stored['orders'];
		$this->latest          = max( $this->latest, $chunk->latest );
		$this->files->quarantine( $chunk->poisoned );
	}

	/**
	 * Finds the line that cannot be stored, and stores the others.
	 *
	 * @param mixed    $handle Of Buffer_Reader::open().
	 * @throws \Throwable When the fault is not the line's: nothing can be stored now.
	 */
	private function store_one_by_one( string $file, $handle, int $from, int $to ): void {
		while ( $from < $to ) {
			$read = $this->files->read( $handle, $from, 1, self::CHUNK_BYTES );
			$this->store_line( $read['lines'], $file, $read['position'] );
			$from = $read['position'];
		}
	}

	/** @param string[] $line One or none. */
	private function store_line( array $line, string $file, int $to ): void {
		$readable = $this->held->readable( $line );
		// Twice: a lost connection or a deadlock is not the line's fault.
		for ( $try = 0; $try < 2; $try++ ) {
			try {
				$this->store_chunk( $this->reader->read( $readable ), $file, $to );
				return;
			} catch ( \Throwable $problem ) {
				Problem_Log::add_throwable( $problem );
			}
		}
		if ( $problem instanceof Storage_Exception && $problem->is_of_database() ) {
			throw $problem; // A full disk would still take the mark that says that the line is done.
		}
		// Throws when the database is not there: then the line stays where it is.
		$this->store_chunk( $this->reader->damaged( $line ), $file, $to );
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
