<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Counts\Periods;
use Footfall\Orders\Order_Ledger;
use Footfall\Orders\Order_Reader;
use Footfall\Storage\Consent_Log;
use Footfall\Storage\Database;
use Footfall\Storage\Event_Store;
use Footfall\Storage\Metrics;
use Footfall\Storage\Session_Store;
use Footfall\Storage\Stale_Store;
use Footfall\Storage\Wpdb_Ledger_Store;
use Footfall\Storage\Wpdb_Product_Store;
use Footfall\Storage\Wpdb_Session_Store;
use Footfall\Storage\Wpdb_Stale_Store;

/**
 * Stores a chunk with its progress mark in one transaction: all of it is there afterwards, or
 * nothing, and then the same lines are read again.
 */
final class Chunk_Writer {
	private const MOST_KNOWN = 5000;

	/** @var array<int,?string> Title by page id, of pages that are stored. */
	private array $pages = [];
	/** @var array<int,true> Ids of sources that are stored. */
	private array $sources = [];

	public function __construct(
		private Event_Store $store,
		private Session_Store $session_store,
		private Sessions $sessions,
		private Order_Ledger $ledger,
		private Product_Facts $products,
		private Stale_Store $stale,
		private Developer_Hooks $hooks,
		private Consent_Log $consents
	) {}

	/**
	 * @param Event_Store $store           Of the same database.
	 * @param int         $session_minutes
	 * @param bool        $needs_a_person  Whether long sessions without any sign of a person are left out.
	 * @param Session_Store|null $sessions Of the same database.
	 */
	public static function of( Database $database, Event_Store $store, Store_Day $days, int $session_minutes, bool $needs_a_person = true, ?Session_Store $sessions = null ): self {
		$sessions ??= new Wpdb_Session_Store( $database );
		return new self(
			$store,
			$sessions,
			new Sessions( $sessions, new Session_Builder( 60000 * $session_minutes, $needs_a_person ), $days, Periods::of_site() ),
			new Order_Ledger( new Wpdb_Ledger_Store( $database ), new Order_Reader(), $days ),
			new Product_Facts( new Wpdb_Product_Store( $database ) ),
			new Wpdb_Stale_Store( $database ),
			new Developer_Hooks(),
			new Consent_Log( $database )
		);
	}

	/**
	 * @param Chunk       $chunk
	 * @param string|null $file     Name of the buffer file; null when the chunk is of no file.
	 * @param int         $position Bytes of it that are stored when this is.
	 * @param \Closure|null $meanwhile Called while the server writes; must not use the database but through Database.
	 * @return array{events:int,orders:int} New ones.
	 * @throws \Throwable Nothing is stored then.
	 */
	public function write( Chunk $chunk, ?string $file = null, int $position = 0, ?\Closure $meanwhile = null ): array {
		$this->ledger->look_at( $chunk->notes );
		$chunk->events = $this->products->add_to( $chunk->events, (int) ( microtime( true ) * 1000 ), $this->ledger->products() );
		$this->hooks->filter( $chunk );
		try {
			$rows = $this->store->transaction( fn(): array => $this->write_all( $chunk, $file, $position, $meanwhile ) );
		} catch ( \Throwable $problem ) {
			// What this process believed to be stored may have been undone.
			$this->pages   = [];
			$this->sources = [];
			$this->products->forget();
			throw $problem;
		}
		$this->hooks->stored( $rows );
		return [
			'events' => count( $rows ),
			'orders' => $this->ledger->count(),
		];
	}

	/** @return array<int,array<string,mixed>> New rows of events. */
	private function write_all( Chunk $chunk, ?string $file, int $position, ?\Closure $meanwhile ): array {
		$now      = (int) ( microtime( true ) * 1000 );
		$orders   = $this->ledger->begin( $now );
		$of_order = $this->ledger->events();
		$known    = $this->store->known( array_keys( $chunk->events + $chunk->excluded + $chunk->of_store + $of_order + $chunk->consents ) );
		$events   = array_diff_key( $chunk->events, $known );
		$excluded = array_diff_key( $chunk->excluded, $known, $chunk->events );

		$this->write_dictionaries( $events );
		$placement = $this->sessions->place( array_merge( array_values( $events ), $orders ), $now );
		$rows      = $this->with_sessions( $events, $placement );
		foreach ( array_diff_key( $of_order, $known ) as $row ) {
			$row['session_id'] = $placement->orders[ $row['order_id'] ] ?? $row['session_id'];
			$rows[]            = $row + [ 'context' => 0 ];
		}
		array_push( $rows, ...array_values( array_diff_key( $chunk->of_store, $known ) ) );
		$this->store->add_events( $rows );
		if ( $meanwhile ) {
			$meanwhile();
		}
		$placement->hours->add_events( $rows );
		$placement->hours->add_moments( $this->ledger->finish( $placement->orders, array_keys( $placement->of_orders ) ) );
		$this->session_store->tell_orders( $placement->of_orders );
		$this->products->write();
		$this->write_consents( array_diff_key( $chunk->consents, $known ) );
		$this->store->add_seen( array_column( self::keyed( $excluded ), 'day', 'event_key' ) );
		$this->store->add_to_counters( $this->counters( $excluded, $chunk->damaged ) );
		if ( null !== $file ) {
			$this->store->mark_progress( $file, $position );
		}
		$this->stale->mark( $placement->hours->all() );
		return $rows;
	}

	/** @param array<int,array<string,mixed>> $consents New ones. */
	private function write_consents( array $consents ): void {
		if ( $consents ) {
			$this->write_dictionaries( $consents );
			$this->consents->add( $consents );
			$this->store->add_seen( array_column( $consents, 'day', 'event_key' ) );
		}
	}

	/**
	 * @return array<int,array<string,mixed>> Rows of events: the new ones that have a session, and those that had waited for it.
	 */
	private function with_sessions( array $events, Placement $placement ): array {
		$rows = [];
		foreach ( $placement->session_of as $key => $session ) {
			$row               = $events[ $key ] ?? $placement->adopted[ $key ];
			$row['session_id'] = $session;
			if ( isset( $placement->given[ $key ] ) ) {
				$row = $placement->given[ $key ] + $row;
			}
			$rows[]            = $row;
		}
		return $rows;
	}

	private function write_dictionaries( array $events ): void {
		$pages   = [];
		$sources = [];
		foreach ( $events as $event ) {
			$page  = $event['page_id'] ?? null;
			$title = $event['title'] ?? null;
			if ( null !== $page && ( ! array_key_exists( $page, $this->pages ) || ( null !== $title && $this->pages[ $page ] !== $title ) ) ) {
				$this->pages[ $page ] = $title ?? $this->pages[ $page ] ?? null;
				$pages[ $page ]       = [
					'path'  => $event['path'],
					'title' => $this->pages[ $page ],
				];
			}
			if ( isset( $event['source'] ) && ! isset( $this->sources[ $event['source_id'] ] ) ) {
				$this->sources[ $event['source_id'] ] = true;
				$sources[ $event['source_id'] ]       = $event['source'];
			}
		}
		$this->store->add_pages( $pages );
		$this->store->add_sources( $sources );
		if ( count( $this->pages ) + count( $this->sources ) > self::MOST_KNOWN ) {
			$this->pages   = [];
			$this->sources = [];
		}
	}

	/**
	 * @return array<int,array{0:string,1:int,2:string,3:int}>
	 */
	private function counters( array $excluded, array $damaged ): array {
		$counters = [];
		foreach ( [ ...$excluded, ...$damaged ] as $event ) {
			$counters[] = [ $event['day'], Metrics::EXCLUDED, $event['reason'], 1 ];
		}
		return $counters;
	}

	private static function keyed( array $excluded ): array {
		$rows = [];
		foreach ( $excluded as $key => $event ) {
			$rows[] = [ 'event_key' => $key ] + $event;
		}
		return $rows;
	}
}
