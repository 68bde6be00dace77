<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Counts\Kinds;
use Footfall\Counts\Recount;
use Footfall\Ingest\Buffer;
use Footfall\Ingest\Buffer_Files;
use Footfall\Ingest\Buffer_Reader;
use Footfall\Ingest\Chunk_Reader;
use Footfall\Ingest\Chunk_Writer;
use Footfall\Ingest\Drain;
use Footfall\Ingest\Store_Day;
use Footfall\Orders\Backfill;
use Footfall\Orders\Reconciliation;
use Footfall\Problem_Log;
use Footfall\Settings;
use Footfall\Storage\Consent_Texts;
use Footfall\Storage\Database;
use Footfall\Storage\Event_Names;
use Footfall\Storage\Migrations;
use Footfall\Storage\Tables;
use Footfall\Storage\Wpdb_Event_Store;

require_once __DIR__ . '/Failing_Store.php';

/**
 * Empty tables, a buffer folder of its own, a timezone with daylight saving time, and short ways to
 * write what a shopper does.
 */
final class Sandbox {
	public const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

	/** 2026-03-10 12:00 UTC, 13:00 in Berlin. */
	public const NOON = 1773144000000;

	private const SUMS = [ 'sessions', 'page_views', 'excluded', 'engaged', 'reached_product', 'reached_cart', 'reached_checkout', 'reached_order' ];

	public readonly string $directory;
	public readonly Database $database;
	public readonly Tables $tables;

	/** @var array<string,mixed> Options to put back. */
	private array $options = [];
	private int $events    = 0;
	private bool $fails    = false;

	public function __construct() {
		$this->database = Database::of_site();
		$this->tables   = new Tables( $this->database->prefix() );
		( new Migrations( $this->database ) )->run();
		foreach ( $this->tables->all() as $table ) {
			$this->database->execute( "DELETE FROM $table" );
		}
		update_option( Consent_Texts::OPTION, [], true ); // Their table is empty now.
		$this->directory = sys_get_temp_dir() . '/footfall-test-' . bin2hex( random_bytes( 6 ) );
		mkdir( $this->directory );
		$this->option( 'timezone_string', 'Europe/Berlin' );
		$this->option( 'footfall_count_history', [ 'finished_at' => 1 ] ); // Only what the drain marks is counted.
		$this->option( 'footfall_purged', [] );
		$this->option( 'footfall_recount', [] );
		add_filter( 'pre_wp_mail', '__return_true' );
	}

	public function clean_up(): void {
		foreach ( $this->options as $name => $value ) {
			null === $value ? delete_option( $name ) : update_option( $name, $value );
		}
		if ( $this->fails ) {
			Problem_Log::clear(); // What failed on purpose is no problem of the store.
		}
		array_map( 'unlink', glob( "$this->directory/*" ) ?: [] );
		rmdir( $this->directory );
	}

	/** Forgets all orders of WooCommerce, those that other cases have left. */
	public function without_orders(): void {
		global $wpdb;
		foreach ( [ 'wc_orders', 'wc_orders_meta', 'wc_order_addresses', 'wc_order_operational_data', 'woocommerce_order_items', 'woocommerce_order_itemmeta', 'wc_order_stats' ] as $table ) {
			$wpdb->query( "DELETE FROM {$wpdb->prefix}$table" );
		}
		$wpdb->query( "DELETE FROM $wpdb->postmeta WHERE post_id IN (SELECT ID FROM $wpdb->posts WHERE post_type LIKE 'shop_order%')" );
		$wpdb->query( "DELETE FROM $wpdb->posts WHERE post_type LIKE 'shop_order%'" );
		wp_cache_flush();
		$this->option( Settings::CONFIRMED_OPTION, 0 ); // The store's own schedule must not read them, too.
		foreach ( [ Backfill::OPTION, Reconciliation::OPTION, Reconciliation::RUNNING ] as $option ) {
			$this->option( $option, null );
			delete_option( $option );
		}
	}

	/** The case makes Footfall write down problems that are none of the store's. */
	public function forgets_problems(): void {
		$this->fails = true;
	}

	/** Sets an option until the end of the case. */
	public function option( string $name, mixed $value ): void {
		if ( ! array_key_exists( $name, $this->options ) ) {
			$this->options[ $name ] = get_option( $name, null );
		}
		update_option( $name, $value );
	}

	public function setting( string $name, mixed $value ): void {
		$this->option( Settings::OPTION, array_merge( Settings::all(), [ $name => $value ] ) );
	}

	/** @return array{id:string,name:string,at:int,url:string,props:array<string,mixed>} */
	public function event( string $name, int $at, array $props = [], string $url = 'https://shop.example/' ): array {
		return [
			'id'    => sprintf( '00000000-0000-4000-8000-%012d', ++$this->events ),
			'name'  => $name,
			'at'    => $at,
			'url'   => $url,
			'props' => $props,
		];
	}

	public function page( int $at, string $url = 'https://shop.example/', string $kind = 'content', string $referrer = '' ): array {
		return $this->event(
			'page_viewed',
			$at,
			[
				'page_kind' => $kind,
				'referrer'  => $referrer,
			],
			$url
		);
	}

	public function added( int $at, int $product = 7, int $quantity = 1 ): array {
		$props = [
			'product_id'   => $product,
			'variation_id' => 0,
			'quantity'     => $quantity,
			'unit_price'   => 1250,
			'currency'     => 'USD',
		];
		return $this->event( 'cart_item_added', $at, $props, '' );
	}

	/**
	 * @param array<int,array<string,mixed>> $events
	 * @param array<string,mixed>            $more   Other fields of the line.
	 */
	public function line( int $visitor, array $events, array $more = [] ): array {
		return $more + [
			'v'         => 1,
			'at'        => max( array_column( $events, 'at' ) ?: [ self::NOON ] ),
			'visitor'   => $visitor,
			'identity'  => 'id',
			'consent'   => 'granted',
			'ua'        => self::CHROME,
			'language'  => 'en-US',
			'automated' => false,
			'excluded'  => '',
			'events'    => $events,
		];
	}

	/** A note of the order hooks; without a visitor, the reason. */
	public function note( int $order, string $change, int $at, ?int $visitor, string $reason = 'no_browser' ): array {
		$note = [
			'id'        => $order,
			'change'    => $change,
			'at'        => $at,
			'refund_id' => 0,
		];
		return $this->line( 1, [], [
			'at'         => $at,
			'visitor'    => $visitor,
			'ua'         => $visitor ? self::CHROME : '',
			'no_visitor' => $visitor ? '' : $reason,
			'orders'     => [ $note ],
		] );
	}

	public function write( array ...$lines ): void {
		$buffer = new Buffer( $this->directory, 1 << 30 );
		foreach ( $lines as $line ) {
			$buffer->append( $line );
		}
	}

	/** Writes a line as it is. */
	public function write_raw( string $text ): void {
		file_put_contents( "$this->directory/" . Buffer::FILE, $text, FILE_APPEND );
	}

	/** Writes a line of another buffer. */
	public function write_line( string $line ): void {
		$this->write( (array) json_decode( $line, true ) );
	}

	/** @return array{lines:int,events:int,orders:int,finished:bool} */
	public function drain( float $seconds = 60 ): array {
		return Drain::of_site( $this->directory )->run( $seconds );
	}

	/**
	 * A drain whose store fails where the callback throws.
	 *
	 * @param \Closure(string, array<mixed>): void $before Gets the method of Event_Store and its arguments.
	 */
	public function failing_drain( \Closure $before, int $chunk_lines = 500, ?Buffer_Reader $buffer = null ): Drain {
		$this->fails = true;

		$store   = new Failing_Store( new Wpdb_Event_Store( $this->database ), $before );
		$days    = new Store_Day( wp_timezone() );
		$writer  = Chunk_Writer::of( $this->database, $store, $days, 30 );
		return new Drain( $buffer ?? new Buffer_Files( $this->directory ), Chunk_Reader::for_days( $days ), $writer, $store, $chunk_lines );
	}

	/** @return array<int,array<string,mixed>> Numbers as integers. */
	public function rows( string $table, string $order = '1' ): array {
		return array_map(
			static fn( array $row ): array => array_map( static fn( ?string $value ): int|string|null => null !== $value && preg_match( '/^-?\d{1,19}$/', $value ) ? (int) $value : $value, $row ),
			$this->database->rows( "SELECT * FROM {$this->tables->$table} ORDER BY $order" )
		);
	}

	/** @return array<string,int> Counts of days by "day sum" and "day excluded reason", after a recount of what the drain has marked; without zeros. */
	public function counts(): array {
		Recount::of_site()->run( 60, '', '', true );
		$found = [];
		foreach ( $this->rows( 'counters' ) as $row ) {
			$found[ "{$row['day']} excluded {$row['dimension']}" ] = $row['total'];
		}
		foreach ( $this->rows( 'visit_counts' ) as $row ) {
			$day = preg_replace( '/^(\d{4})(\d\d)(\d\d)$/', '$1-$2-$3', (string) $row['period'], -1, $is_day );
			if ( $is_day && Kinds::EXCLUDED === $row['kind'] ) {
				$found[ "$day excluded {$row['item']}" ] = $row['events'];
			}
			foreach ( $is_day && Kinds::TOTAL === $row['kind'] ? array_diff( self::SUMS, [ 'excluded' ] ) : [] as $sum ) {
				$found[ "$day $sum" ] = $row[ $sum ];
			}
		}
		$place = static fn( string $key ): array => [ substr( $key, 0, 10 ), array_search( explode( ' ', $key )[1], self::SUMS, true ), $key ];
		uksort( $found, static fn( string $a, string $b ): int => $place( $a ) <=> $place( $b ) );
		return array_filter( $found );
	}

	/** @return array<string,int> Number of stored events by name. */
	public function names(): array {
		$names = array_count_values( array_map( static fn( array $row ): string => Event_Names::name( $row['name_id'] ), $this->rows( 'events' ) ) );
		ksort( $names );
		return $names;
	}

	/** What is the same however the events came in: sessions with their events, orders and counters, without ids. */
	public function picture(): array {
		$keys = [];
		foreach ( $this->rows( 'events', 'occurred_at, event_key' ) as $event ) {
			$keys[ (int) $event['session_id'] ][] = "{$event['event_key']} {$event['visitor_key']} {$event['context']}";
		}
		$sessions = [];
		foreach ( $this->rows( 'sessions', 'visitor_key, started_at' ) as $session ) {
			$session['keys'] = $keys[ $session['session_id'] ] ?? [];
			unset( $session['session_id'] );
			$sessions[] = $session;
		}
		$waiting = array_column( $this->rows( 'waiting', 'event_key' ), 'event_key' );
		return [ $sessions, $waiting, $this->counts() ];
	}
}
