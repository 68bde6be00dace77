<?php
/**
 * What becomes of an order in WooCommerce, and what the ledger then says: whichever way it came, and
 * wherever WooCommerce keeps it. @needs woocommerce
 */
declare( strict_types=1 );

use Automattic\WooCommerce\Utilities\OrderUtil;
use Footfall\Orders\Order_Event_Properties;
use Footfall\Schema\Event_Schema;
use Footfall\Storage\Wpdb_Ledger_Reader;
use Footfall\Storage\Wpdb_Report_Store;
use Footfall\Tests\Cases;
use Footfall\Tests\Order_Hooks;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';
require_once __DIR__ . '/Order_Hooks.php';

$cases = new Cases();

$product = static function ( string $price, int $parent = 0 ): WC_Product {
	$product = $parent ? new WC_Product_Variation() : new WC_Product_Simple();
	$product->set_props( [ 'name' => "Thing of $price", 'regular_price' => $price, 'status' => 'publish' ] + ( $parent ? [ 'parent_id' => $parent ] : [] ) );
	$product->save();
	return $product;
};
/** Two hats of 10.00, one variation of 5.50; 1.50 off, a fee of 2.00, shipping 4.00, tax on all of it. */
$rich = static function ( array $more = [] ) use ( $product ): WC_Order {
	$parent = new WC_Product_Variable();
	$parent->set_name( 'Shirt' );
	$parent->save();
	$order = new WC_Order();
	$order->set_props( $more + [ 'currency' => 'USD', 'payment_method' => 'cod', 'created_via' => 'checkout', 'billing_email' => 'Robin@Shop.example', 'billing_country' => 'DE', 'prices_include_tax' => false ] );
	$order->add_product( $product( '10.00' ), 2, [ 'subtotal' => 20, 'total' => 18.5 ] );
	$order->add_product( $product( '5.50', $parent->get_id() ), 1 );
	$fee = new WC_Order_Item_Fee();
	$fee->set_props( [ 'name' => 'Wrapping', 'total' => '2.00' ] );
	$order->add_item( $fee );
	$shipping = new WC_Order_Item_Shipping();
	$shipping->set_props( [ 'method_title' => 'Post', 'method_id' => 'flat_rate', 'total' => '4.00' ] );
	$order->add_item( $shipping );
	$coupon = new WC_Order_Item_Coupon();
	$coupon->set_props( [ 'code' => 'spring', 'discount' => '1.50' ] );
	$order->add_item( $coupon );
	foreach ( [ [ 0, '1.85' ], [ 1, '0.55' ] ] as [ $i, $tax ] ) {
		array_values( $order->get_items() )[ $i ]->set_taxes( [ 'total' => [ 1 => $tax ], 'subtotal' => [ 1 => $tax ] ] );
	}
	$shipping->set_taxes( [ 'total' => [ 1 => '0.40' ] ] );
	$order->set_props( [ 'discount_total' => '1.50', 'cart_tax' => '2.40', 'shipping_total' => '4.00', 'shipping_tax' => '0.40', 'total' => '32.80' ] );
	$order->save();
	return $order;
};
$drained = static function ( Sandbox $box, callable ...$requests ): void {
	foreach ( $requests as $request ) {
		array_map( [ $box, 'write_line' ], Order_Hooks::lines_of( $request ) );
	}
	$box->drain();
};
$row    = static fn( Sandbox $box, WC_Order $order ): array => array_column( $box->rows( 'orders' ), null, 'order_id' )[ $order->get_id() ];
$status = static function ( WC_Order $order, string $status ): callable {
	return static function () use ( $order, $status ): void {
		$fresh = wc_get_order( $order->get_id() );
		$fresh->set_status( $status );
		$fresh->save();
	};
};

foreach ( [ 'tables', 'posts' ] as $where ) {
	$it = static function ( string $says, callable $test ) use ( $cases, $where ): void {
		$cases->it(
			"$says (orders in $where)",
			static function ( Sandbox $box ) use ( $test, $where ): void {
				Order_Hooks::keep_in( $where );
				same( 'tables' === $where, OrderUtil::custom_orders_table_usage_is_enabled() );
				try {
					$test( $box );
				} finally {
					Order_Hooks::keep_in( 'tables' );
				}
			}
		);
	};

	$it( 'keeps everything of an order: money, lines, coupons, who and where', function ( Sandbox $box ) use ( $rich, $drained, $row ): void {
		$order = null;
		$drained( $box, function () use ( $rich, &$order ): void {
			$order = $rich();
		}, function () use ( &$order ): void {
			wc_get_order( $order->get_id() )->payment_complete();
		} );
		$expected = [ 'status' => 'processing', 'total' => 3280, 'tax' => 280, 'shipping' => 400, 'discount' => 150, 'fees' => 200, 'refunded' => 0, 'items' => 3, 'coupons' => 'spring', 'is_guest' => 1, 'is_returning' => 0, 'country' => 'DE' ];
		same( $expected, array_intersect_key( array_replace( $expected, $row( $box, $order ) ), $expected ) );
		$lines = array_map( static fn( array $line ): array => array_slice( array_values( $line ), 5 ), $box->rows( 'order_lines', 'line_id' ) );
		same( [ [ 2, 2000, 1850, 185 ], [ 1, 550, 550, 55 ] ], $lines );
		same( [ 0, true ], [ $box->rows( 'order_lines', 'line_id' )[0]['variation_id'], $box->rows( 'order_lines', 'line_id' )[1]['variation_id'] > 0 ] );
		same( 2, $box->names()['order_placed'] + $box->names()['order_paid'] );
		same( false, str_contains( wp_json_encode( $box->rows( 'orders' ) ), 'obin' ), 'no address in the ledger' );
	} );

	$it( 'has all properties of each event for those who ask', function ( Sandbox $box ) use ( $rich, $drained, $status ): void {
		$order = $rich();
		$drained( $box, $status( $order, 'failed' ), $status( $order, 'processing' ), $status( $order, 'cancelled' ), fn() => wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => '1.00' ] ) );
		$properties = new Order_Event_Properties( new Wpdb_Ledger_Reader( $box->database ) );
		$schema     = new Event_Schema();
		$found      = [];
		$stored     = ( new Wpdb_Report_Store( $box->database ) )->events_of( 'order', $order->get_id(), 0, 100 );
		foreach ( $stored as $event ) {
			$name           = $event['name'];
			$found[ $name ] = $properties->of( $event );
			same( true, $schema->accepts_props( $name, $found[ $name ] ), $name . wp_json_encode( $found[ $name ] ) );
		}
		ksort( $found );
		same( [ 'order_cancelled', 'order_failed', 'order_paid', 'order_placed', 'order_refunded' ], array_keys( $found ) );
		same( [ [ 'spring' ], true, false, 'DE', 2 ], [ $found['order_placed']['coupons'], $found['order_placed']['is_guest'], $found['order_placed']['is_returning'], $found['order_placed']['country'], count( $found['order_placed']['lines'] ) ] );
		same( [ 3280, 'cod' ], [ $found['order_failed']['total'], $found['order_failed']['gateway'] ] );
	} );

	$it( 'follows a refund by line with its tax and shipping, an amount, the rest, and one taken back', function ( Sandbox $box ) use ( $rich, $drained, $row ): void {
		$order = $rich( [ 'status' => 'processing' ] );
		$items = array_values( $order->get_items() );
		$post  = array_values( $order->get_items( 'shipping' ) )[0];
		$first = null;
		$drained( $box, function () use ( $order, $items, $post, &$first ): void {
			$lines = [
				$items[0]->get_id() => [ 'qty' => 1, 'refund_total' => '9.25', 'refund_tax' => [ 1 => '0.93' ] ],
				$post->get_id()     => [ 'qty' => 0, 'refund_total' => '4.00', 'refund_tax' => [ 1 => '0.40' ] ],
			];
			$first = wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => '14.58', 'line_items' => $lines ] );
		} );
		same( [ [ 1458, 133, 400 ] ], array_map( static fn( array $refund ): array => [ $refund['amount'], $refund['tax'], $refund['shipping'] ], $box->rows( 'refunds' ) ) );
		$lines = array_values( array_filter( $box->rows( 'order_lines', 'line_id' ), static fn( array $line ): bool => $line['refund_id'] > 0 ) );
		same( [ [ $order->get_id(), $first->get_id(), $items[0]->get_product_id(), 0, 1, 925, 925, 93 ] ], array_map( static fn( array $line ): array => array_slice( array_values( $line ), 1 ), $lines ) );
		$drained( $box, fn() => wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => '1.00' ] ) );
		same( [ 1558, 'processing' ], [ $row( $box, $order )['refunded'], $row( $box, $order )['status'] ] );
		$drained( $box, fn() => wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => '17.22' ] ) );
		same( [ 3280, 'refunded', 3 ], [ $row( $box, $order )['refunded'], $row( $box, $order )['status'], $box->names()['order_refunded'] ] );
		$drained( $box, fn() => wc_get_order( $first->get_id() )->delete( true ) );
		same( [ 1822, 2, 2 ], [ $row( $box, $order )['refunded'], count( $box->rows( 'refunds' ) ), count( $box->rows( 'order_lines' ) ) ] );
	} );

	$it( 'takes a status set to Refunded by hand as the refund that WooCommerce makes of it', function ( Sandbox $box ) use ( $rich, $drained, $row, $status ): void {
		$order = $rich( [ 'status' => 'completed' ] );
		$drained( $box, $status( $order, 'refunded' ) );
		same( [ 'refunded', 3280, 1 ], [ $row( $box, $order )['status'], $row( $box, $order )['refunded'], $box->names()['order_refunded'] ] );
		same( 2, count( $box->rows( 'order_lines' ) ), 'an amount has no lines' );
	} );

	$it( 'has one order with each decline when it is retried until it is paid, between two drains', function ( Sandbox $box ) use ( $rich, $drained, $row, $status ): void {
		$order = $rich( [ 'status' => 'pending' ] );
		$drained( $box, $status( $order, 'failed' ), $status( $order, 'pending' ), function () use ( $order, $status ): void {
			$status( $order, 'failed' )();
			do_action( 'woocommerce_order_status_changed', $order->get_id(), 'pending', 'failed', $order );
		}, fn() => wc_get_order( $order->get_id() )->payment_complete() );
		same( [ 'order_failed' => 2, 'order_paid' => 1, 'order_placed' => 1 ], $box->names() );
		same( [ 1, 'processing' ], [ count( $box->rows( 'orders' ) ), $row( $box, $order )['status'] ] );
	} );

	$it( 'counts a decline of an order that had failed before, and none when the gateway takes it', function ( Sandbox $box ) use ( $rich, $drained, $status ): void {
		$order = $rich( [ 'status' => 'pending' ] );
		$again = function () use ( $order ): void {
			usleep( 2000 ); // Declines of the same moment would be one.
			do_action( 'woocommerce_checkout_order_processed', $order->get_id(), [], wc_get_order( $order->get_id() ) );
		};
		$drained( $box, $status( $order, 'failed' ), $again );
		same( 2, $box->names()['order_failed'] );
		$drained( $box, function () use ( $again, $order ): void {
			$again();
			apply_filters( 'woocommerce_payment_successful_result', [], $order->get_id() );
		}, function () use ( $again, $order ): void {
			$again();
			wc_get_order( $order->get_id() )->payment_complete();
		} );
		same( [ 'order_failed' => 2, 'order_paid' => 1, 'order_placed' => 1 ], $box->names() );
	} );

	$it( 'follows cancelled and restored, trashed and untrashed, deleted', function ( Sandbox $box ) use ( $rich, $drained, $row, $status ): void {
		$order = $rich( [ 'status' => 'processing' ] );
		$now   = static fn(): array => [ $row( $box, $order )['status'], $row( $box, $order )['counted'] ];
		$drained( $box, $status( $order, 'cancelled' ) );
		same( [ 'cancelled', 0 ], $now() );
		$drained( $box, $status( $order, 'processing' ) );
		same( [ 'processing', 1 ], $now() );
		$drained( $box, $status( $order, 'cancelled' ) );
		$drained( $box, fn() => wc_get_order( $order->get_id() )->delete( false ) );
		same( [ 'trash', 0 ], $now() );
		$drained( $box, fn() => wc_get_order( $order->get_id() )->untrash() );
		same( [ 'cancelled', 0 ], $now() );
		same( [ 'order_cancelled' => 2, 'order_paid' => 1, 'order_placed' => 1 ], $box->names(), 'coming back from the trash is no cancelling' );
		$drained( $box, fn() => wc_get_order( $order->get_id() )->delete( true ) );
		same( [ [ 'deleted', 0 ], [] ], [ $now(), $box->rows( 'order_lines' ) ] );
	} );

	$it( 'takes an order as it is after it was edited: lines, total, currency', function ( Sandbox $box ) use ( $rich, $product, $drained, $row ): void {
		$order = $rich( [ 'status' => 'processing' ] );
		$drained( $box, fn() => wc_get_order( $order->get_id() )->save() );
		$drained( $box, function () use ( $order, $product ): void {
			$edited = wc_get_order( $order->get_id() );
			$edited->remove_item( array_values( $edited->get_items() )[0]->get_id() );
			$edited->add_product( $product( '3.00' ), 4 );
			$edited->set_props( [ 'currency' => 'JPY', 'total' => '1500', 'cart_tax' => '0', 'shipping_tax' => '0', 'shipping_total' => '400' ] );
			$edited->save();
		} );
		same( [ 'JPY', 1500, 400, 5 ], array_values( array_intersect_key( $row( $box, $order ), [ 'currency' => 1, 'total' => 1, 'shipping' => 1, 'items' => 1 ] ) ) );
		same( [ [ 1, 6, 6, 1 ], [ 4, 12, 12, 0 ] ], array_map( static fn( array $line ): array => array_slice( array_values( $line ), 5 ), $box->rows( 'order_lines', 'line_id' ) ) );
		same( 1, $box->names()['order_placed'] );
	} );

	$it( 'has no draft, and the order that becomes of it once', function ( Sandbox $box ) use ( $rich, $drained, $row, $status ): void {
		$order = null;
		$drained( $box, function () use ( $rich, &$order ): void {
			$order = $rich( [ 'status' => 'checkout-draft' ] );
		} );
		same( [ [], [] ], [ $box->rows( 'orders' ), $box->rows( 'events' ) ] );
		$drained( $box, $status( $order, 'pending' ) );
		same( [ 'pending', [ 'order_placed' => 1 ] ], [ $row( $box, $order )['status'], $box->names() ] );
	} );

	$it( 'says the same for every way to pay and every origin', function ( Sandbox $box ) use ( $rich, $drained, $row ): void {
		// Gateway, origin, how it goes on; status, paid, reason.
		$ways = [
			[ 'cod', 'checkout', [ 'status' => 'processing' ], 'processing', true, 'no_browser' ],
			[ 'bacs', 'store-api', [ 'status' => 'on-hold' ], 'on-hold', false, 'no_browser' ],
			[ 'cheque', 'checkout', [ 'status' => 'on-hold' ], 'on-hold', false, 'no_browser' ],
			[ 'offsite', 'checkout', 'paid', 'processing', true, 'no_browser' ],
			[ '', 'checkout', 'free', 'processing', true, 'no_browser' ],
			[ 'cod', 'admin', [ 'status' => 'completed' ], 'completed', true, 'admin' ],
			[ 'cod', 'rest-api', [ 'status' => 'processing' ], 'processing', true, 'rest' ],
			[ 'cod', 'subscription', 'paid', 'processing', true, 'renewal' ],
			[ 'cash', 'pos-rest-api', [ 'status' => 'completed' ], 'completed', true, 'pos' ],
		];
		foreach ( $ways as [ $gateway, $via, $then, $status, $paid, $reason ] ) {
			$order = null;
			$drained( $box, function () use ( $rich, $gateway, $via, &$order ): void {
				$order = $rich( [ 'payment_method' => $gateway, 'created_via' => $via, 'status' => 'pending' ] );
			}, function () use ( $then, &$order ): void {
				$fresh = wc_get_order( $order->get_id() );
				if ( is_array( $then ) ) {
					$fresh->set_props( $then );
					$fresh->save();
					return;
				}
				if ( 'free' === $then ) {
					$fresh->set_total( '0' );
				}
				$fresh->payment_complete( '' );
			} );
			$found = $row( $box, $order );
			same( [ $status, $paid, $reason, $gateway ], [ $found['status'], null !== $found['paid_at'], $found['unmatched_reason'], $found['gateway'] ], "$gateway $via" );
		}
		same( [ count( $ways ), 7 ], [ $box->names()['order_placed'], $box->names()['order_paid'] ] );
		same( array_fill( 0, count( $ways ), 1 ), array_column( $box->rows( 'orders' ), 'is_guest' ) );
	} );

	$it( 'gives the same figures however the words of it are repeated and mixed', function ( Sandbox $box ) use ( $rich, $status ): void {
		$order = null;
		$made  = function () use ( $rich, &$order ): void {
			$order = $rich( [ 'status' => 'pending' ] );
		};
		$lines = Order_Hooks::lines_of( $made );
		$steps = [
			fn() => $status( $order, 'failed' )(),
			fn() => wc_get_order( $order->get_id() )->payment_complete(),
			fn() => wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => '2.00' ] ),
			fn() => $status( $order, 'cancelled' )(),
			fn() => $status( $order, 'completed' )(),
		];
		foreach ( $steps as $step ) {
			array_push( $lines, ...Order_Hooks::lines_of( $step ) );
		}
		$picture = static function () use ( $box ): array {
			$orders = array_map( static fn( array $row ): array => array_diff_key( $row, [ 'updated_at' => 1 ] ), $box->rows( 'orders' ) );
			return [ $orders, $box->rows( 'refunds' ), $box->rows( 'order_lines', 'line_id' ), $box->names(), array_column( $box->rows( 'events', 'event_key' ), 'event_key' ) ];
		};
		array_map( [ $box, 'write_line' ], $lines );
		$box->drain();
		$once = $picture();
		same( [ 'order_cancelled' => 1, 'order_failed' => 1, 'order_paid' => 1, 'order_placed' => 1, 'order_refunded' => 1 ], $once[3] );
		mt_srand( 7 );
		foreach ( [ 1, 2, 3 ] as $round ) {
			foreach ( [ 'orders', 'refunds', 'order_lines', 'events' ] as $table ) {
				$box->database->execute( "DELETE FROM {$box->tables->$table}" );
			}
			$mixed = array_merge( $lines, $lines, $lines );
			shuffle( $mixed );
			foreach ( array_chunk( $mixed, 4 ) as $some ) {
				array_map( [ $box, 'write_line' ], $some );
				$box->drain();
			}
			same( $once, $picture(), "round $round" );
		}
	} );
}

$cases->it( 'knows who comes back, and thinks again when an earlier order turns up, counts no more, or is anonymised', function ( Sandbox $box ) use ( $rich ): void {
	$noon = Sandbox::NOON;
	$made = static function ( int $hours, array $more ) use ( $rich, $noon ): WC_Order {
		return $rich( $more + [ 'status' => 'completed', 'date_created' => intdiv( $noon, 1000 ) + 3600 * $hours ] );
	};
	$note = static function ( WC_Order ...$orders ) use ( $box, $noon ): array {
		foreach ( $orders as $order ) {
			$box->write( $box->note( $order->get_id(), 'changed', $noon, null ) );
		}
		$box->drain();
		return array_map( 'intval', array_column( $box->rows( 'orders', 'created_at' ), 'is_returning' ) );
	};
	$second = $made( 2, [] );
	$third  = $made( 3, [ 'billing_email' => 'ROBIN@shop.example' ] );
	$other  = $made( 4, [ 'billing_email' => 'kim@shop.example' ] );
	same( [ 0, 1, 0 ], $note( $second, $third, $other ) );
	$first = $made( 1, [] );
	same( [ 0, 1, 1, 0 ], $note( $first ), 'an earlier one comes late' );
	$first->set_status( 'failed' );
	$first->save();
	same( [ 0, 0, 1, 0 ], $note( $first ), 'it counts no more' );
	wc_get_order( $second->get_id() )->delete( true );
	same( [ 0, 0, 0, 0 ], $note( $second ), 'nor this one' );
	$first->set_status( 'completed' );
	$first->save();
	same( [ 0, 0, 1, 0 ], $note( $first ) );
	foreach ( [ $first, $third, $other ] as $order ) {
		$order->set_props( [ 'billing_email' => 'deleted@site.invalid' ] );
		$order->save();
	}
	same( [ 0, 0, 0, 0 ], $note( $first, $third, $other ), 'nobody is known any more' );
	same( [], array_filter( array_column( $box->rows( 'orders' ), 'customer_key' ) ), 'nor of an order that was deleted' );
} );

$cases->it( 'knows the first of many orders of one customer without holding them all', function ( Sandbox $box ): void {
	$rows = [];
	foreach ( range( 1, 20000 ) as $id ) {
		$rows[] = [ 'order_id' => $id, 'status' => 'completed', 'counted' => $id > 2 ? 1 : 0, 'created_at' => intdiv( $id, 10 ), 'is_returning' => $id > 3 ? 1 : 0, 'day' => '2026-03-10', 'currency' => 'USD', 'total' => 1, 'tax' => 0, 'shipping' => 0, 'discount' => 0, 'fees' => 0, 'refunded' => 0, 'gateway' => '', 'created_via' => '', 'items' => 1, 'customer_key' => 77, 'unmatched_reason' => '', 'updated_at' => 1 ];
	}
	$store = new Footfall\Storage\Wpdb_Ledger_Store( $box->database );
	$store->save_orders( $rows );
	unset( $rows );
	$box->database->execute( "UPDATE {$box->tables->orders} SET is_returning = 1 - is_returning WHERE order_id IN (2, 3, 19999)" );
	gc_collect_cycles();
	function_exists( 'memory_reset_peak_usage' ) && memory_reset_peak_usage(); // PHP 8.2.
	$before = memory_get_usage();
	$store->tell_returning( [ 77 ] );
	$held = memory_get_peak_usage() - $before;
	same( [ [ 'first' => '4', 'n' => '19997' ] ], $box->database->rows( "SELECT MIN(order_id) AS first, COUNT(*) AS n FROM {$box->tables->orders} WHERE is_returning = 1" ) );
	same( true, $held < 1000000, "$held bytes" );
} );

return $cases->results();
