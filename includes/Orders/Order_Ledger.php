<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Counts\Periods;
use Footfall\Ingest\Stale_Hours;
use Footfall\Ingest\Store_Day;
use Footfall\Settings;
use Footfall\Storage\Database;
use Footfall\Storage\Ledger_Store;
use Footfall\Storage\Stored_Items;
use Footfall\Storage\Wpdb_Ledger_Store;
use Footfall\Storage\Wpdb_Stale_Store;

/**
 * Keeps one row per order as WooCommerce has it now. Notes say only which orders to look at and who
 * ordered, so it makes no difference which hook made them, how often or in what order.
 */
final class Order_Ledger {
	/** A reason is replaced by one further on the left: what the shopper's own request said, then the order's origin. */
	private const REASONS = [ 'no_consent', 'refused', 'staff', 'bot', 'no_session', 'before', 'admin', 'rest', 'pos', 'renewal', 'no_browser' ];

	private const ORIGINS = [
		'admin'        => 'admin',
		'rest-api'     => 'rest',
		'pos-rest-api' => 'pos',
		'subscription' => 'renewal',
	];

	private Order_Events $of_orders;

	/** @var array<int,array<string,mixed>|null> Of Order_Reader by order id; null when the order is gone. */
	private array $facts = [];
	/** @var array<int,array<int,array<string,mixed>>> Notes by order id. */
	private array $notes = [];
	/** @var array<int,array<string,mixed>> Rows of orders. */
	private array $rows = [];
	/** @var int[] Keys of customers whose orders were looked at, as they were stored. */
	private array $customers = [];
	/** @var array<int,array{0:int,1:string}> Of Ledger_Store::moments(): what was counted before. */
	private array $before = [];

	/** On a change of the statuses that WooCommerce's reports leave out: its own past changes with it. */
	public static function recount(): void {
		$database = Database::of_site();
		$hours    = new Stale_Hours( Periods::of_site() );
		$database->transaction(
			static function () use ( $database, $hours ): void {
				$hours->add_moments( ( new Wpdb_Ledger_Store( $database ) )->recount( Order_Reader::uncounted_statuses() ) );
				( new Wpdb_Stale_Store( $database ) )->mark( $hours->all() );
			}
		);
	}

	/**
	 * @param int|null $since ms UTC from when on orders are Footfall's time; by default the owner's yes.
	 */
	public function __construct(
		private Ledger_Store $store,
		private Order_Reader $reader,
		private Store_Day $days,
		private ?int $since = null
	) {
		$this->since   ??= 1000 * (int) get_option( Settings::CONFIRMED_OPTION, 0 );
		$this->of_orders = new Order_Events( $days, $this->since );
	}

	/**
	 * Reads the orders from WooCommerce. Outside the transaction: it runs other plugins' code.
	 *
	 * @param array<int,array{id:int,change:string,at:int,visitor:?int,reason:string,gateway?:string}> $notes By time.
	 */
	public function look_at( array $notes ): void {
		$this->notes = [];
		$this->rows  = [];
		foreach ( $notes as $note ) {
			$this->notes[ $note['id'] ][] = $note;
		}
		$this->facts = $this->reader->read( array_keys( $this->notes ) );
	}

	/**
	 * Begins the rows. Within the transaction.
	 *
	 * @param int $now ms UTC.
	 * @return array<int,array<string,mixed>> Orders that a visitor made, as items for Sessions::place().
	 */
	public function begin( int $now ): array {
		$stored = $this->store->orders( array_keys( $this->facts ) );
		$gone   = array_keys( array_diff_key( $stored, array_filter( $this->facts ) ) );
		$items  = [];

		$this->before = $this->store->moments( array_keys( $stored ) );
		$this->store->mark_deleted( $gone, $now );
		$this->customers = array_filter( array_column( $stored, 'customer_key' ) );
		foreach ( array_filter( $this->facts ) as $id => $facts ) {
			$row  = $this->row( $facts, $stored[ $id ] ?? null, $now );
			$made = $this->made_by_visitor( $id );
			if ( $made && null === $row['session_id'] && null === $row['matched_at'] ) {
				$row['matched_at'] = $made['at'];
				$items[]           = Stored_Items::order_item( $id, $made['at'] ) + [ 'visitor_key' => $made['visitor'] ];
			}
			$this->rows[ $id ] = $row;
		}
		return $items;
	}

	/**
	 * Writes the rows. Within the transaction, after Sessions::place().
	 *
	 * @param array<int,int> $sessions Session by order id, of Placement.
	 * @param int[]          $told     Ids of sessions whose orders are counted otherwise.
	 * @return array<int,array{0:int,1:string}> ms UTC and day: where what is counted has changed.
	 */
	public function finish( array $sessions, array $told ): array {
		foreach ( $this->rows as $id => $row ) {
			if ( isset( $sessions[ $id ] ) ) {
				$this->rows[ $id ]['session_id']       = $sessions[ $id ];
				$this->rows[ $id ]['unmatched_reason'] = '';
			}
		}
		$read = array_intersect_key( $this->facts, $this->rows );
		$this->store->save_orders( $this->rows );
		$this->store->save_refunds( array_keys( $read ), $this->with_days( array_merge( ...array_column( $read, 'refunds' ) ) ) );
		$this->store->save_lines( array_keys( $read ), array_merge( ...array_column( $read, 'lines' ) ) );
		$returning = $this->store->tell_returning( array_values( array_unique( [ ...$this->customers, ...array_filter( array_column( $this->rows, 'customer_key' ) ) ] ) ) );
		// Also orders that are in no note: they had waited, or their session became another one.
		$this->store->assign_sessions( $sessions );
		$changed = array_unique( [ ...array_keys( $this->rows ), ...$returning, ...array_keys( $sessions ) ] );
		return [ ...$this->before, ...$this->store->moments( array_values( $changed ), $told ) ];
	}

	/**
	 * @return array<int,array<string,mixed>> Rows of events by event key, of all orders looked at, whether they are
	 *         stored already or not. After begin().
	 */
	public function events(): array {
		$events = [];
		foreach ( $this->rows as $id => $row ) {
			$events += $this->of_orders->of( $row, $this->facts[ $id ], $this->notes[ $id ] );
		}
		return $events;
	}

	/** @return int[] Ids of the products in the orders looked at. */
	public function products(): array {
		$ids = [];
		foreach ( array_filter( $this->facts ) as $facts ) {
			$ids += array_flip( array_column( $facts['lines'], 'product_id' ) );
		}
		return array_keys( array_diff_key( $ids, [ 0 => 1 ] ) );
	}

	/** @return int Orders written. */
	public function count(): int {
		return count( $this->rows );
	}

	private function row( array $facts, ?array $stored, int $now ): array {
		$row            = array_diff_key( $facts, [ 'refunds' => 1, 'lines' => 1, 'is_paid' => 1 ] );
		$row['paid_at'] = $facts['paid_at'] ?? $stored['paid_at'] ?? ( $facts['is_paid'] ? $this->paid_at( $facts ) : null );
		return $row + [
			'day'              => $this->days->of( $facts['created_at'] ),
			'is_returning'     => null === $facts['customer_key'] ? 0 : $stored['is_returning'] ?? 0,
			'session_id'       => $stored['session_id'] ?? null,
			'matched_at'       => $stored['matched_at'] ?? null,
			'unmatched_reason' => isset( $stored['session_id'] ) ? '' : $this->reason( $facts, $stored['unmatched_reason'] ?? '' ),
			'updated_at'       => $now,
		];
	}

	/** A status that the store counts as paid, without a date: the moment of the note that says so, if there is one. */
	private function paid_at( array $facts ): int {
		foreach ( $this->notes[ $facts['order_id'] ] as $note ) {
			if ( in_array( $note['change'], [ 'placed', 'paid' ], true ) ) {
				return max( $facts['created_at'], $note['at'] );
			}
		}
		return $facts['created_at'];
	}

	/** The first request in which a visitor placed or paid it. */
	private function made_by_visitor( int $id ): ?array {
		foreach ( $this->notes[ $id ] as $note ) {
			if ( null !== $note['visitor'] ) {
				return $note;
			}
		}
		return null;
	}

	/** Why the order has no session, as far as is known now. */
	private function reason( array $facts, string $stored ): string {
		$reasons = [ $stored, self::ORIGINS[ $facts['created_via'] ] ?? 'no_browser' ];
		if ( $facts['created_at'] < $this->since ) {
			$reasons[] = 'before';
		}
		foreach ( $this->notes[ $facts['order_id'] ] as $note ) {
			$reasons[] = null !== $note['visitor'] ? 'no_session' : $note['reason'];
		}
		foreach ( self::REASONS as $reason ) {
			if ( in_array( $reason, $reasons, true ) ) {
				return $reason;
			}
		}
		return 'no_browser';
	}

	private function with_days( array $refunds ): array {
		return array_map( fn( array $refund ): array => $refund + [ 'day' => $this->days->of( $refund['refunded_at'] ) ], $refunds );
	}
}
