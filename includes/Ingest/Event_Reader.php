<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Storage\Event_Key;
use Footfall\Storage\Event_Names;
use Footfall\Storage\Funnel;

/**
 * Makes a row of the events table of an event in the buffer, with what its session needs to know.
 */
final class Event_Reader {
	/** Query parameters that are the page's name where permalinks are plain. */
	private const PAGE_PARAMETERS = [ 'p', 'page_id', 'product', 'product_cat', 'product_tag', 'post_type', 'cat' ];

	/** Made from WooCommerce's orders, never from the buffer; and what belongs to no visitor (Proof_Reader). */
	private const OF_OTHERS = [
		'order_placed'    => true,
		'order_paid'      => true,
		'order_failed'    => true,
		'order_cancelled' => true,
		'order_refunded'  => true,
		'consent_asked'   => true,
		'consent_given'   => true,
	];

	/** Properties that have columns. */
	private const COLUMNS = [
		'product_id'   => true,
		'variation_id' => true,
		'quantity'     => true,
		'unit_price'   => true,
		'currency'     => true,
	];

	private const MOST_REMEMBERED = 2000;

	/** Longest properties kept, in bytes. */
	private const MAX_PROPS = 4000;

	/** @var array<string,array{host:string,query:string,path:string,page_id:int}> */
	private array $addresses = [];

	/** @var array<string,array{source:?array<string,int|string>,source_id:?int,outside:string,pays:bool}> */
	private array $origins = [];

	public function __construct( private Sources $sources, private Store_Day $days ) {}

	/**
	 * @param array{id:string,name:string,at:int,url:string,props:array<string,mixed>} $event Of Line.
	 * @param int                                                                      $visitor
	 * @param array<string,int|string|null>                                            $facts identity, device, browser, os, language, country, store_version.
	 * @param int                                                                      $context Bits of Session_Builder.
	 * @return array<string,mixed>|null Columns of events; and what Session_Builder takes; path and title, source
	 *         for the dictionaries.
	 *         Null for an event that cannot come from the buffer as a visitor's.
	 */
	public function read( array $event, int $visitor, array $facts, int $context = 0 ): ?array {
		$name = $event['name'];
		$id   = Event_Names::id( $name );
		if ( null === $id || isset( self::OF_OTHERS[ $name ] ) ) {
			return null;
		}
		$props = $event['props'] ?? [];
		$row   = [
			'event_key'   => Event_Key::of_uuid( $event['id'] ),
			'name_id'     => $id,
			'visitor_key' => $visitor,
			'occurred_at' => $event['at'],
			'day'         => $this->days->of( $event['at'] ),
			't'           => $event['at'],
			'kind'        => Funnel::kind( $id ),
			'step'        => Funnel::step( $id ),
			'page_view'   => 0,
			'campaign'    => false,
			'context'     => $context,
			'facts'       => $facts,
		];
		$url = $event['url'] ?? '';
		if ( '' !== $url || 'page_viewed' === $name ) {
			$address        = $this->address( $url );
			$row['page_id'] = $address['page_id'];
			$row['path']    = $address['path'];
			if ( 'page_viewed' === $name ) {
				return $this->page_view( $row, $address, $props );
			}
		}
		return $this->goods( $row, $props );
	}

	private function page_view( array $row, array $address, array $props ): array {
		$referrer          = is_string( $props['referrer'] ?? null ) ? $props['referrer'] : '';
		$kind              = is_string( $props['page_kind'] ?? null ) ? $props['page_kind'] : 'content';
		$origin            = $this->origin( $address['query'], $address['host'], $referrer );
		$row['page_view']  = 1;
		$row['step']       = Funnel::step( $row['name_id'], $kind );
		$row['title']      = is_string( $props['title'] ?? null ) ? mb_substr( $props['title'], 0, 200 ) : null;
		$row['referrer']   = '' === $origin['outside'] ? null : $origin['outside'];
		// Whoever lands on the thank-you page comes back from paying, whichever bank it was and whether it says so.
		$returns           = $origin['pays'] || ( 'order_received' === $kind && ! $origin['campaign'] );
		if ( $returns ) {
			$row['returns'] = true;
		} elseif ( $origin['source'] ) {
			$row['source_id'] = $origin['source_id'];
			$row['source']   = $origin['source'];
			$row['campaign'] = $origin['campaign'];
		}
		// The title is the page's, the source has its own table.
		$kept = [ 'page_kind' => $kind ];
		if ( '' !== $origin['outside'] ) {
			$kept['referrer'] = $origin['outside'];
		}
		if ( $returns ) {
			$kept['returns'] = true;
		} elseif ( $origin['before'] ) {
			$kept['page_before'] = true;
		}
		$row['props'] = self::json( $kept );
		return $row;
	}

	/**
	 * @return array{source:?array<string,int|string>,campaign:bool,before:bool,source_id:?int,outside:string,pays:bool} campaign: whether this
	 *         page's own address brings one; before: whether the page before does, which begins no visit.
	 */
	private function origin( string $query, string $host, string $referrer ): array {
		$key = "$host\n$query\n$referrer";
		if ( ! isset( $this->origins[ $key ] ) ) {
			if ( count( $this->origins ) >= self::MOST_REMEMBERED ) {
				$this->origins = [];
			}
			$source   = $this->sources->of( $query, $host, $referrer );
			$campaign = 1 === ( $source['is_campaign'] ?? 0 );
			$before   = $source ? null : $this->sources->of_page_before( $host, $referrer );
			$source ??= $before;

			$this->origins[ $key ] = [
				'source'    => $source,
				'campaign'  => $campaign,
				'before'    => (bool) $before,
				'source_id' => $source ? Event_Key::of( 'source:' . implode( "\n", $source ) ) : null,
				'outside'   => $this->sources->outside( $host, $referrer ),
				'pays'      => $this->sources->is_payment( $referrer ) && ! $campaign,
			];
		}
		return $this->origins[ $key ];
	}

	private function goods( array $row, array $props ): array {
		if ( is_int( $props['visible_seconds'] ?? null ) ) {
			$row['seconds'] = max( 0, min( 86400, $props['visible_seconds'] ) );
		}
		if ( Funnel::is_deed( $row['name_id'] ) ) {
			$row['deed'] = true;
		}
		$rest = array_diff_key( $props, self::COLUMNS );
		if ( count( $rest ) < count( $props ) ) {
			$quantity = self::number( $props, 'quantity' );
			$price    = self::number( $props, 'unit_price' );
			$currency = $props['currency'] ?? null;

			$row['product_id']   = self::number( $props, 'product_id' );
			$row['variation_id'] = self::number( $props, 'variation_id' ) ?: null;
			$row['quantity']     = $quantity;
			$row['amount']       = null === $price || null === $quantity ? null : $price * $quantity;
			$row['currency']     = is_string( $currency ) && preg_match( '/^[A-Z]{3}$/', $currency ) ? $currency : null;
		}
		$row['props'] = $rest ? self::json( $rest ) : null;
		return $row;
	}

	/**
	 * @return array{host:string,query:string,path:string,page_id:int}
	 */
	public function address( string $url ): array {
		if ( isset( $this->addresses[ $url ] ) ) {
			return $this->addresses[ $url ];
		}
		if ( count( $this->addresses ) >= self::MOST_REMEMBERED ) {
			$this->addresses = [];
		}
		$parts = parse_url( $url ) ?: [];
		$query = $parts['query'] ?? '';
		$path  = ( $parts['path'] ?? '' ) ?: '/';
		if ( '' !== $query ) {
			parse_str( $query, $given );
			$names = array_filter( array_intersect_key( $given, array_flip( self::PAGE_PARAMETERS ) ), 'is_string' );
			ksort( $names );
			$path .= $names ? '?' . http_build_query( $names ) : '';
		}
		$path = mb_substr( $path, 0, 1000 );

		$this->addresses[ $url ] = [
			'host'    => $parts['host'] ?? '',
			'query'   => $query,
			'path'    => $path,
			'page_id' => Event_Key::of( 'page:' . $path ),
		];
		return $this->addresses[ $url ];
	}

	/** A positive number, as far as the columns hold it. */
	private static function number( array $props, string $name ): ?int {
		$value = $props[ $name ] ?? null;
		return is_int( $value ) && $value >= 0 && $value <= 9007199254740991 ? $value : null;
	}

	/** @return string|null Null for what is too long to be kept. */
	public static function json( array $props ): ?string {
		$text = json_encode( $props, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		return is_string( $text ) && strlen( $text ) <= self::MAX_PROPS ? $text : null;
	}
}
