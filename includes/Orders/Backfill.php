<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Settings;

/**
 * Brings the orders that existed before Footfall into the ledger, oldest first, a slice each minute.
 * It may be killed at any instant, and WooCommerce may go and come back: it goes on where it was.
 */
final class Backfill {
	public const OPTION = 'footfall_backfill';

	/** One transaction, and one wait for a report that is asked for meanwhile. */
	private const PAGE = 100;

	private const SLICE_SECONDS = 6.0;

	private const NOTHING = [
		'total'       => 0,
		'done'        => 0,
		'last_id'     => 0,
		'until'       => 0,
		'finished_at' => 0,
	];

	public function __construct( private Ledger_Refresh $refresh, private int $page = self::PAGE ) {}

	/** On footfall_drain. */
	public static function tick(): void {
		if ( Settings::is_recording() && function_exists( 'wc_get_orders' ) ) {
			( new self( Ledger_Refresh::of_site() ) )->run( self::SLICE_SECONDS );
		}
	}

	/** The owner has said yes: so that the first look at the screen shows what is coming. */
	public static function announce(): void {
		if ( function_exists( 'wc_get_orders' ) && false === get_option( self::OPTION ) ) {
			self::begin();
		}
	}

	/** From the first order on, whatever was done before. */
	public static function begin(): void {
		$state = [
			'total'   => Order_Ids::count(),
			'last_id' => max( 0, Order_Ids::first() - 1 ),
			'until'   => Order_Ids::last(),
		];
		update_option( self::OPTION, $state + self::NOTHING, false );
	}

	/**
	 * @return array{total:int,done:int,finished:bool} Orders to be read, and how many are.
	 */
	public static function progress(): array {
		$state = self::state();
		return [
			'total'    => $state['total'],
			'done'     => min( $state['done'], $state['total'] ),
			'finished' => $state['finished_at'] > 0,
		];
	}

	/**
	 * @param float $seconds When to stop at the latest, between two pages. At least one page is read.
	 */
	public function run( float $seconds ): void {
		self::announce();
		$end   = microtime( true ) + $seconds;
		$state = self::state();
		while ( 0 === $state['finished_at'] ) {
			if ( ! $this->read_stretch( $state, $end ) ) {
				return;
			}
			if ( $state['last_id'] >= $state['until'] ) {
				$state['total']       = $state['done'];
				$state['finished_at'] = time();
				self::save( $state );
				Reconciliation::begin();
				return;
			}
		}
	}

	/** @return bool False when the time is over, or a drain is busy. */
	private function read_stretch( array &$state, float $end ): bool {
		$until = $state['last_id'] + Order_Ids::STRETCH;
		foreach ( array_chunk( Order_Ids::next( $state['last_id'] ), $this->page ) as $ids ) {
			$read = $this->refresh->read( $ids );
			if ( null === $read ) {
				return false;
			}
			$state['done']   += $read;
			$state['last_id'] = end( $ids );
			self::save( $state );
			if ( microtime( true ) >= $end ) {
				return false;
			}
		}
		$state['last_id'] = $until;
		self::save( $state );
		return microtime( true ) < $end || $until >= $state['until'];
	}

	private static function save( array $state ): void {
		update_option( self::OPTION, $state, false );
	}

	private static function state(): array {
		$state = get_option( self::OPTION );
		return ( is_array( $state ) ? $state : [] ) + self::NOTHING;
	}
}
