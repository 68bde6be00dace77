<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Drain;
use Footfall\Ingest\Store_Day;
use Footfall\Problem_Log;
use Footfall\Settings;
use Footfall\Storage\Database;
use Footfall\Storage\Ledger_Reader;
use Footfall\Storage\Wpdb_Ledger_Reader;

/**
 * Each day, holds the ledger against all of WooCommerce's orders, a slice each minute, and reads
 * again what differs: a request that was killed, an order deleted by SQL, a table restored from a
 * backup leave no word. What was put right is told. After a change of the store's timezone orders lie
 * on other days, which is no fault: they move.
 */
final class Reconciliation {
	/** What the last one found; and the state of the one that is running, if any. */
	public const OPTION  = 'footfall_reconciliation';
	public const RUNNING = 'footfall_reconciliation_running';

	private const SLICE_SECONDS = 6.0;

	/** Before something is called different, what is in the buffer is stored. Seconds. */
	private const DRAIN_SECONDS = 5.0;

	/** Rows that are kept of what differed. */
	private const MOST_DIFFERENCES = 50;

	private const START = [
		'last_id'     => 0,
		'orders'      => 0,
		'repaired'    => 0,
		'moved'       => 0,
		'differences' => [],
	];

	/**
	 * @param string|null $directory The buffer folder; this site's own by default.
	 */
	public function __construct(
		private Ledger_Reader $ledger,
		private Ledger_Comparison $comparison,
		private Ledger_Refresh $refresh,
		private ?string $directory = null
	) {}

	public static function of_site(): self {
		$ledger = new Wpdb_Ledger_Reader( Database::of_site() );
		return new self( $ledger, new Ledger_Comparison( $ledger, new Order_Reader(), new Store_Day( wp_timezone() ) ), Ledger_Refresh::of_site() );
	}

	/** On footfall_daily, when the backfill is done, and when the store gets another timezone. One that still runs goes on. */
	public static function begin(): void {
		if ( false === get_option( self::RUNNING ) ) {
			update_option( self::RUNNING, self::START, false );
		}
	}

	/** On footfall_drain. */
	public static function tick(): void {
		$may = Settings::is_recording() && function_exists( 'wc_get_orders' ) && Backfill::progress()['finished'];
		if ( $may && false !== get_option( self::RUNNING ) ) {
			self::of_site()->run( self::SLICE_SECONDS );
		}
	}

	/**
	 * @return array{finished_at:int,orders:int,repaired:int,moved:int,differences:array<int,array{day:string,status:string,currency:string,orders:int,total:int,refunded:int}>}|null
	 *         The last one that came to its end: seconds UTC, orders of WooCommerce, rows put right, rows moved to
	 *         other days by the store's timezone, and what WooCommerce had more than the ledger before they were put right.
	 */
	public static function last(): ?array {
		$last = get_option( self::OPTION );
		return is_array( $last ) ? $last + [ 'moved' => 0 ] : null;
	}

	/**
	 * @param float $seconds When to stop at the latest, between two stretches of ids.
	 * @return bool Whether it came to its end.
	 */
	public function run( float $seconds ): bool {
		$end   = microtime( true ) + $seconds;
		$state = get_option( self::RUNNING );
		$state = ( is_array( $state ) ? $state : [] ) + self::START;
		$last  = max( Order_Ids::last(), $this->ledger->last_order() );
		while ( $state['last_id'] < $last ) {
			if ( microtime( true ) >= $end || ! $this->compare_stretch( $state ) ) {
				return false;
			}
			update_option( self::RUNNING, $state, false );
		}
		$this->finish( $state );
		return true;
	}

	/** @return bool False when a drain is busy: the same stretch again, later. */
	private function compare_stretch( array &$state ): bool {
		$found = $this->compare( $state['last_id'] );
		if ( $found['different'] ) {
			Drain::of_site( $this->directory )->run( self::DRAIN_SECONDS );
			$found = $this->compare( $state['last_id'] );
		}
		$again = [ ...array_keys( $found['different'] ), ...$found['moved'] ];
		if ( $again ) {
			if ( null === $this->refresh->read( $again ) ) {
				return false;
			}
			$state['repaired']   += count( $found['different'] );
			$state['moved']      += count( $found['moved'] );
			$state['differences'] = array_slice( Ledger_Comparison::sum( $state['differences'], $found['different'] ), 0, self::MOST_DIFFERENCES );
		}
		$state['orders']  += $found['orders'];
		$state['last_id'] += Order_Ids::STRETCH;
		return true;
	}

	private function compare( int $after ): array {
		return $this->comparison->of( Order_Ids::next( $after ), $after, $after + Order_Ids::STRETCH );
	}

	private function finish( array $state ): void {
		$result = [
			'finished_at' => time(),
			'orders'      => $state['orders'],
			'repaired'    => $state['repaired'],
			'moved'       => $state['moved'],
			'differences' => array_values( $state['differences'] ),
		];
		update_option( self::OPTION, $result, false );
		delete_option( self::RUNNING );
		if ( $result['repaired'] > 0 ) {
			Problem_Log::add( 'ledger', (string) $result['repaired'] );
		}
	}
}
