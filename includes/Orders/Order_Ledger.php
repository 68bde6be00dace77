<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Store_Day;
use Footfall\Storage\Event_Key;
use Footfall\Storage\Event_Names;
use Footfall\Storage\Database;
use Footfall\Storage\Ledger_Store;
use Footfall\Storage\Wpdb_Ledger_Store;
use Footfall\Storage\Stored_Items;

/**
 * Keeps one row per order as WooCommerce has it now. Notes say only which orders to look at and who
 * ordered, so it makes no difference which hook made them, how often or in what order.
 */
final class Order_Ledger {
	/** A reason is replaced by one further on the left: what the shopper's own request said, then the order's origin. */
	private const REASONS = [ 'no_consent', 'refused', 'staff', 'bot', 'no_session', 'admin', 'rest', 'pos', 'renewal', 'no_browser' ];

	private const ORIGINS = [
		'admin'        => 'admin',
		'rest-api'     => 'rest',
		'pos-rest-api' => 'pos',
		'subscription' => 'renewal',
	];

	/** @var array<int,array<string,mixed>|null> Of Order_Reader by order id; null when the order is gone. */
	private array $facts = [];
	/** @var array<int,array<int,array<string,mixed>>> Notes by order id. */
	private array $notes = [];
	/** @var array<int,array<string,mixed>> Rows of orders. */
	private array $rows = [];

	/** On a change of the statuses that WooCommerce's reports leave out: its own past changes with it. */
	public static function recount(): void {
		( new Wpdb_Ledger_Store( Database::of_site() ) )->recount( Order_Reader::uncounted_statuses() );
	}

	public function __construct(
		private Ledger_Store $store,
		private Order_Reader $reader,
		private Store_Day $days
	) {}

	/**
	 * Reads the orders from WooCommerce. Outside the transaction: it runs other plugins' code.
	 *
	 * @param array<int,array{id:int,change:string,at:int,visitor:?int,reason:string}> $notes By time.
	 */
	public function look_at( array $notes ): void {
		$this->facts = [];
		$this->notes = [];
		$this->rows  = [];
		foreach ( $notes as $note ) {
			$this->notes[ $note['id'] ][] = $note;
		}
		foreach ( array_keys( $this->notes ) as $id ) {
			$this->facts[ $id ] = $this->reader->read( $id );
		}
	}

	/**
	 * Begins the rows. Within the transaction.
	 *
	 * @param int $now ms UTC.
	 * @return array<int,array<string,mixed>> Orders that a visitor made, as items for Sessions::place().
	 */
	public function begin( int $now ): array {
		$stored = $this->store->orders( array_keys( $this->facts ) );
		$items  = [];
		foreach ( $this->facts as $id => $facts ) {
			if ( ! $facts ) {
				if ( isset( $stored[ $id ] ) ) {
					$this->store->mark_deleted( $id, $now );
				}
				continue;
			}
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
	 */
	public function finish( array $sessions ): void {
		foreach ( $this->rows as $id => $row ) {
			if ( isset( $sessions[ $id ] ) ) {
				$this->rows[ $id ]['session_id']       = $sessions[ $id ];
				$this->rows[ $id ]['unmatched_reason'] = '';
			}
			$this->store->save_refunds( $id, $this->with_days( $this->facts[ $id ]['refunds'], 'refunded_at' ) );
		}
		$this->store->save_orders( $this->rows );
		// Also orders that are in no note: they had waited, or their session became another one.
		$this->store->assign_sessions( $sessions );
	}

	/**
	 * @return array<int,array<string,mixed>> Rows of events by event key: placed, paid, and each refund, of all
	 *         orders looked at, whether they are stored already or not. After begin().
	 */
	public function events(): array {
		$events = [];
		foreach ( $this->rows as $id => $row ) {
			$events[] = $this->event( 'order_placed', $id, $row, $row['created_at'], $row['total'] );
			if ( null !== $row['paid_at'] ) {
				$events[] = $this->event( 'order_paid', $id, $row, $row['paid_at'], $row['total'] );
			}
			foreach ( $this->facts[ $id ]['refunds'] as $refund ) {
				$event          = $this->event( 'order_refunded', $refund['refund_id'], $row, $refund['refunded_at'], $refund['amount'] );
				$event['props'] = '{"refund_id":' . $refund['refund_id'] . '}';
				$events[]       = $event;
			}
		}
		return array_column( $events, null, 'event_key' );
	}

	/** @return int Orders written. */
	public function count(): int {
		return count( $this->rows );
	}

	private function row( array $facts, ?array $stored, int $now ): array {
		$row            = array_diff_key( $facts, [ 'refunds' => 1, 'is_paid' => 1 ] );
		$row['paid_at'] = $facts['paid_at'] ?? $stored['paid_at'] ?? ( $facts['is_paid'] ? $this->paid_at( $facts ) : null );
		return $row + [
			'day'              => $this->days->of( $facts['created_at'] ),
			'session_id'       => $stored['session_id'] ?? null,
			'matched_at'       => $stored['matched_at'] ?? null,
			'unmatched_reason' => isset( $stored['session_id'] ) ? '' : $this->reason( $facts, $stored['unmatched_reason'] ?? '' ),
			'updated_at'       => $now,
		];
	}

	/** A status that the store counts as paid, without a date: the moment of its first note. */
	private function paid_at( array $facts ): int {
		return max( $facts['created_at'], $this->notes[ $facts['order_id'] ][0]['at'] );
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

	private function event( string $name, int $key, array $row, int $at, int $amount ): array {
		return [
			'event_key'   => Event_Key::of( "$name:$key" ),
			'name_id'     => Event_Names::IDS[ $name ],
			'occurred_at' => $at,
			'day'         => $this->days->of( $at ),
			'session_id'  => $row['session_id'],
			'order_id'    => $row['order_id'],
			'amount'      => $amount,
			'currency'    => $row['currency'],
			'quantity'    => 'order_placed' === $name ? $row['items'] : null,
			'props'       => null,
		];
	}

	private function with_days( array $rows, string $time ): array {
		return array_map( fn( array $row ): array => $row + [ 'day' => $this->days->of( $row[ $time ] ) ], $rows );
	}
}
