<?php
declare( strict_types=1 );

namespace Footfall\Cli;

use Footfall\Counts\History;
use Footfall\Counts\Recount;
use Footfall\Ingest\Collection_Problems;
use Footfall\Ingest\Delivery;
use Footfall\Ingest\Drain;
use Footfall\Ingest\Site_Buffers;
use Footfall\Orders\Backfill;
use Footfall\Orders\Ledger_Refresh;
use Footfall\Orders\Reconciliation;
use Footfall\Settings;
use Footfall\Storage\Database;
use Footfall\Storage\Wpdb_Report_Store;

/**
 * Looks after Footfall's records.
 */
final class Commands {
	/**
	 * Carries the buffer into the tables.
	 *
	 * ## OPTIONS
	 *
	 * [--seconds=<seconds>]
	 * : When to stop at the latest.
	 * ---
	 * default: 60
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp footfall drain
	 *
	 * @param string[]             $args
	 * @param array<string,string> $options
	 */
	public function drain( array $args, array $options ): void {
		$done = Drain::of_site()->run( max( 0.0, (float) ( $options['seconds'] ?? 60 ) ) );
		$text = sprintf( '%d lines read: %d events and %d orders stored.', $done['lines'], $done['events'], $done['orders'] );
		if ( $done['finished'] ) {
			\WP_CLI::success( $text );
		} else {
			\WP_CLI::warning( $text . ' There is more: the time was over, another drain runs, or something failed (see wp footfall status).' );
		}
	}

	/**
	 * Brings the orders that existed before Footfall into the ledger. It is done in the background, too.
	 *
	 * ## OPTIONS
	 *
	 * [--again]
	 * : Begin with the first order, though it was done before.
	 *
	 * [--seconds=<seconds>]
	 * : When to stop at the latest; the next run goes on.
	 * ---
	 * default: 3600
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp footfall backfill --again
	 *
	 * @param string[]             $args
	 * @param array<string,string> $options
	 */
	public function backfill( array $args, array $options ): void {
		self::need_woocommerce();
		if ( isset( $options['again'] ) ) {
			Backfill::begin();
		}
		( new Backfill( Ledger_Refresh::of_site() ) )->run( max( 0.0, (float) ( $options['seconds'] ?? 3600 ) ) );
		$progress = Backfill::progress();
		$text     = sprintf( '%d of %d orders are in the ledger.', $progress['done'], $progress['total'] );
		if ( $progress['finished'] ) {
			\WP_CLI::success( $text );
		} else {
			\WP_CLI::warning( $text . ' There is more: the time was over, or a drain runs. Run it again.' );
		}
	}

	/**
	 * Holds the ledger against WooCommerce's orders and puts right what differs. It is done each day, too.
	 *
	 * ## OPTIONS
	 *
	 * [--seconds=<seconds>]
	 * : When to stop at the latest; the next run goes on.
	 * ---
	 * default: 3600
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp footfall reconcile
	 *
	 * @param string[]             $args
	 * @param array<string,string> $options
	 */
	public function reconcile( array $args, array $options ): void {
		self::need_woocommerce();
		Reconciliation::begin();
		if ( ! Reconciliation::of_site()->run( max( 0.0, (float) ( $options['seconds'] ?? 3600 ) ) ) ) {
			\WP_CLI::warning( 'There is more: the time was over, or a drain runs. Run it again.' );
			return;
		}
		$last = Reconciliation::last();
		if ( $last['differences'] ) {
			\WP_CLI::line( 'What WooCommerce had more than the ledger, in minor units:' );
			\WP_CLI\Utils\format_items( 'table', $last['differences'], array_keys( $last['differences'][0] ) );
		}
		\WP_CLI::success( sprintf( '%d orders compared, %d put right, %d moved to other days by the timezone.', $last['orders'], $last['repaired'], $last['moved'] ) );
	}

	/**
	 * Counts anew what reports show, from the raw rows. It is done in the background, too.
	 *
	 * ## OPTIONS
	 *
	 * [--again]
	 * : Count every day whose raw rows are there, not only what has changed.
	 *
	 * [--seconds=<seconds>]
	 * : When to stop at the latest; the next run goes on.
	 * ---
	 * default: 3600
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp footfall recount --again
	 *
	 * @param string[]             $args
	 * @param array<string,string> $options
	 */
	public function recount( array $args, array $options ): void {
		if ( isset( $options['again'] ) ) {
			History::again();
		}
		$finished = Recount::of_site()->run( max( 0.0, (float) ( $options['seconds'] ?? 3600 ) ), '', '', true );
		$progress = History::progress();
		$text     = sprintf( '%d of %d days are counted.', $progress['done'], $progress['total'] );
		if ( $finished ) {
			\WP_CLI::success( $text );
		} else {
			\WP_CLI::warning( $text . ' There is more: the time was over, another recount runs, or something failed (see wp footfall status). Run it again.' );
		}
	}

	/**
	 * Shows whether events come in and how many are stored.
	 *
	 * ## EXAMPLES
	 *
	 *     wp footfall status
	 */
	public function status(): void {
		$buffered = Site_Buffers::of_site()->bytes();
		$facts    = [
			'recording'           => Settings::is_recording() ? 'yes' : 'no',
			'way, buffer'         => Delivery::current()['way'] . ', ' . Delivery::buffer(),
			'dropped in 7 days'   => (string) Collection_Problems::dropped_events(),
			'bytes in the buffer' => (string) $buffered,
			'last drain (UTC)'    => self::time( (int) get_option( Drain::LAST_DRAIN_OPTION, 0 ) ),
			'last event (UTC)'    => self::time( (int) get_option( Drain::LAST_EVENT_OPTION, 0 ) ),
		];
		foreach ( ( new Wpdb_Report_Store( Database::of_site() ) )->sizes() as $table => $rows ) {
			$facts[ "rows in $table" ] = (string) $rows;
		}
		foreach ( $facts as $name => $value ) {
			\WP_CLI::line( sprintf( '%-24s %s', $name, $value ) );
		}
	}

	private static function need_woocommerce(): void {
		if ( ! function_exists( 'wc_get_orders' ) ) {
			\WP_CLI::error( 'Orders can be read only while WooCommerce is active.' );
		}
	}

	private static function time( int $seconds ): string {
		return $seconds > 0 ? gmdate( 'Y-m-d H:i:s', $seconds ) : 'never';
	}
}
