<?php
declare( strict_types=1 );

namespace Footfall\Tests;

/**
 * Lines of the buffer as a shop's visitors make them, always the same ones for a seed: five or six
 * events a visit, some five a line, a quarter of the visits by somebody who was there before, a
 * long tail of products and addresses, some lines late and some delivered twice.
 */
final class Shop_Traffic {
	private const AGENTS = [
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
		'Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15',
		'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0',
		'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
	];

	/** Query of the address and referrer by share in percent; %d is a number that nobody else has. */
	private const ORIGINS = [
		[ 40, '', '' ],
		[ 25, '', 'https://www.google.com/' ],
		[ 10, '?utm_source=newsletter&utm_medium=email&utm_campaign=week-%s', '' ],
		[ 10, '?gclid=Cj0KCQjw%d', 'https://www.google.com/' ],
		[ 8, '?fbclid=IwAR%d', 'https://l.facebook.com/' ],
		[ 7, '', 'https://blog%s.example/best-coffee/' ],
	];

	/** How far apart the visits begin on average, ms. */
	private const PACE_MS = 800;

	private int $now;
	private int $visitors = 0;
	private int $lines    = 0;

	/** @var array<int,array{0:int,1:string}> Lines that are not yet due: moment and text. */
	private array $pending = [];

	public int $events = 0;

	/**
	 * @param int $products    Products of the shop, with ids from 1 on.
	 * @param int $begins      ms UTC.
	 * @param int $known_share How many visits of 100 are by somebody who was there before.
	 * @param int $late_share  How many lines of 1,000 come up to six hours late, and how many come twice.
	 * @param int $most_pages    Of a visit.
	 * @param int $events_a_line At which a line is full.
	 * @param int $padding       By how many characters addresses are longer; -1 leaves out what can be.
	 */
	public function __construct(
		private int $products,
		int $begins,
		private int $seed = 11,
		private int $known_share = 25,
		private int $late_share = 10,
		private int $most_pages = 4,
		private int $events_a_line = 4,
		private int $padding = 0
	) {
		$this->now = $begins;
	}

	/**
	 * Appends to a buffer file.
	 *
	 * @param resource $file
	 * @param int      $events At least so many are written.
	 */
	public function write( $file, int $events ): void {
		mt_srand( $this->seed + $this->lines );
		$until = $this->events + $events;
		while ( $this->events < $until ) {
			$this->now += mt_rand( 0, 2 * self::PACE_MS );
			$this->visit();
			if ( count( $this->pending ) > 4000 ) {
				$this->flush( $file, 2000 );
			}
		}
		$this->flush( $file, count( $this->pending ) );
	}

	private function visit(): void {
		$visitor = $this->visitors && mt_rand( 1, 100 ) <= $this->known_share ? mt_rand( 1, $this->visitors ) : ++$this->visitors;
		$key     = $visitor * 7919 + 1000003 * ( $visitor % 9973 );
		$agent   = self::AGENTS[ min( 5, intdiv( mt_rand( 0, 205 ), 40 ) ) ];
		$common  = [
			'v'         => 1,
			'at'        => 0,
			'visitor'   => $key,
			'identity'  => $visitor % 3 ? 'id' : 'hash',
			'consent'   => $visitor % 3 ? 'granted' : 'unknown',
			'ua'        => $agent,
			'language'  => [ 'en-US', 'de-DE', 'fr-FR' ][ $visitor % 3 ],
			'automated' => false,
			'excluded'  => '',
			'country'   => [ 'US', 'DE', 'FR', '' ][ $visitor % 4 ],
			'logged_in' => 0 === $visitor % 17,
			'human'     => mt_rand( 1, 10 ) > 2 ? true : null,
		];
		$at      = $this->now;
		$events  = [];
		$pages   = $this->most_pages > 4 ? $this->most_pages : min( $this->most_pages, [ 1, 1, 1, 2, 2, 3, 4 ][ mt_rand( 0, 6 ) ] );
		for ( $page = 0; $page < $pages; $page++ ) {
			$events  = array_merge( $events, $this->page( $at, 0 === $page ) );
			$at     += mt_rand( 5000, 120000 );
			if ( count( $events ) >= $this->events_a_line || $page === $pages - 1 ) {
				$this->line( $common, $events );
				$events = [];
			}
			if ( 0 === mt_rand( 0, 24 ) ) {
				$this->line( $common, [ $this->event( 'cart_item_added', $at, '', [ 'product_id' => $this->product(), 'variation_id' => 0, 'quantity' => mt_rand( 1, 3 ), 'unit_price' => 1250, 'currency' => 'USD', 'path' => 'product' ] ) ] );
			}
		}
	}

	/** @return array<int,array<string,mixed>> Events. */
	private function page( int $at, bool $is_first ): array {
		$product            = mt_rand( 0, 1 ) ? $this->product() : 0;
		$category           = mt_rand( 1, 60 );
		$path               = $product ? "/product/number-$product/" : "/category/$category/";
		[ $query, $origin ] = $is_first ? $this->origin() : [ '', 'https://shop.example/' ];
		$url                = "https://shop.example$path" . str_repeat( (string) ( $product % 10 ), max( 0, $this->padding ) ) . $query;
		if ( $this->padding < 0 ) {
			return [ $this->event( 'page_viewed', $at, '/', [] ) ];
		}
		$events             = [
			$this->event( 'page_viewed', $at, $url, [ 'page_kind' => $product ? 'product' : 'category', 'title' => $product ? "Number $product" : "Category $category", 'referrer' => $origin ] ),
		];
		if ( $product ) {
			$events[] = $this->event( 'product_viewed', $at + 40, $url, [ 'product_id' => $product ] );
		} else {
			$places   = range( 1, mt_rand( 4, 12 ) );
			$seen     = array_map( fn(): int => $this->product(), $places );
			$events[] = $this->event( 'product_list_viewed', $at + 2000, $url, [ 'list' => "category-$category", 'product_ids' => $seen, 'positions' => $places ] );
		}
		$events[] = $this->event( 'page_engaged', $at + 5000, $url, [ 'visible_seconds' => mt_rand( 1, 60 ), 'scroll_percent' => mt_rand( 1, 10 ) * 10 ] );
		return $events;
	}

	private function event( string $name, int $at, string $url, array $props ): array {
		++$this->events;
		$ms    = sprintf( '%012x', $at );
		$noise = sprintf( '%08x', mt_rand() );
		return [
			// As assets/tracker/new-event-id.ts makes them.
			'id'    => sprintf( '%s-%s-7%s-8%s-%012x', substr( $ms, 0, 8 ), substr( $ms, 8 ), substr( $noise, 0, 3 ), substr( $noise, 3, 3 ), $this->events ),
			'name'  => $name,
			'at'    => $at,
			'url'   => $url,
			'props' => $props,
		];
	}

	/** Half of all is about a twentieth of the goods. */
	private function product(): int {
		return 1 + (int) ( $this->products * ( mt_rand( 0, 999999 ) / 1000000 ) ** 4 );
	}

	/** @return array{0:string,1:string} Query and referrer. */
	private function origin(): array {
		$share = mt_rand( 1, 100 );
		foreach ( self::ORIGINS as [ $percent, $query, $referrer ] ) {
			$share -= $percent;
			if ( $share <= 0 ) {
				break;
			}
		}
		return [ sprintf( $query, mt_rand() ), sprintf( $referrer, mt_rand( 1, 50 ) ) ];
	}

	private function line( array $common, array $events ): void {
		$last         = max( array_column( $events, 'at' ) );
		$common['at'] = $last + 200;
		$due          = $common['at'] + ( mt_rand( 0, 999 ) < $this->late_share ? mt_rand( 60000, 6 * 3600000 ) : 0 );
		$text         = json_encode( [ ...$common, 'at' => $due, 'events' => $events ], JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );

		$this->pending[] = [ $due, $text ];
		if ( mt_rand( 0, 999 ) < $this->late_share ) {
			$this->pending[] = [ $due + 30000, $text ];
		}
		++$this->lines;
	}

	/** @param resource $file */
	private function flush( $file, int $count ): void {
		usort( $this->pending, static fn( array $a, array $b ): int => $a[0] <=> $b[0] );
		$texts = array_column( array_splice( $this->pending, 0, $count ), 1 );
		if ( $texts ) {
			fwrite( $file, implode( "\n", $texts ) . "\n" );
		}
	}
}
