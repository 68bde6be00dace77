<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Where a page view came from: campaign parameters first, then the ad network's click id, then the
 * referrer (data/sources.php).
 */
final class Sources {
	/** List of hosts => channel and medium of its hosts. Mail and assistants before search: they live under hosts of search engines. */
	private const LISTS = [
		'email'     => [ 'email', 'email' ],
		'ai'        => [ 'ai', 'ai' ],
		'search'    => [ 'organic_search', 'organic' ],
		'social'    => [ 'organic_social', 'social' ],
		'affiliate' => [ 'affiliate', 'affiliate' ],
		'display'   => [ 'display', 'display' ],
	];

	/** What "cpc" means with a source of these lists; with any other it is paid search. */
	private const PAID = [
		'social'    => 'paid_social',
		'display'   => 'display',
		'affiliate' => 'affiliate',
	];

	/** @var array<string,mixed> */
	private array $data;

	/** @var array<string,string> List by name of source. */
	private array $lists = [];

	public function __construct() {
		$this->data            = require __DIR__ . '/data/sources.php';
		$this->data['payment'] = array_fill_keys( $this->data['payment'], 'payment' );
		foreach ( array_reverse( array_keys( self::LISTS ) ) as $list ) {
			$this->lists = array_fill_keys( $this->data[ $list ], $list ) + $this->lists;
		}
	}

	/**
	 * @param string $query    Query of the page's address, without "?".
	 * @param string $host     Host of the page's address: a referrer of the same host is none.
	 * @param string $referrer Address or ''.
	 * @return array{channel:string,source:string,medium:string,campaign:string,content:string,term:string,click:string,is_campaign:int}|null
	 *         Null for a direct visit.
	 */
	public function of( string $query, string $host, string $referrer ): ?array {
		$campaign = str_contains( $query, '=' ) ? $this->campaign( $query ) : null;
		$from     = $this->from_referrer( $host, $referrer );
		if ( ! $campaign ) {
			return $from ? $this->row( $from['channel'], $from['source'], $from['medium'] ) : null;
		}
		// A click id says which network; what it did not say, the referrer may.
		if ( '' === $campaign['source'] && $from ) {
			$campaign['source'] = $from['source'];
		}
		return $campaign;
	}

	/**
	 * What brought the visitor to the shop's own page before this one, as far as that page's address says: whoever
	 * agrees to be recorded on the second page was not recorded on the first, and nothing was kept of it.
	 *
	 * @param string $host     Host of the page's address.
	 * @param string $referrer Address or ''.
	 * @return array<string,int|string>|null As of().
	 */
	public function of_page_before( string $host, string $referrer ): ?array {
		$parts = '' === $referrer ? false : parse_url( $referrer );
		if ( ! is_array( $parts ) || self::bare( $parts['host'] ?? '' ) !== self::bare( $host ) ) {
			return null;
		}
		return $this->of( $parts['query'] ?? '', $host, '' );
	}

	/**
	 * @return string Host and path of a referrer from elsewhere, at most 255 characters; '' otherwise.
	 */
	public function outside( string $host, string $referrer ): string {
		$parts = '' === $referrer ? false : parse_url( $referrer );
		$from  = is_array( $parts ) ? self::bare( $parts['host'] ?? '' ) : '';
		if ( '' === $from || self::bare( $host ) === $from ) {
			return '';
		}
		return mb_substr( $from . ( $parts['path'] ?? '' ), 0, 255 );
	}

	/** Whether somebody comes back from paying (data/sources.php). */
	public function is_payment( string $referrer ): bool {
		$from = '' === $referrer ? '' : self::bare( (string) parse_url( $referrer, PHP_URL_HOST ) );
		return '' !== $from && null !== $this->name( 'payment', $from );
	}

	private function campaign( string $query ): ?array {
		parse_str( $query, $given );
		$utm = [];
		foreach ( [ 'source', 'medium', 'campaign', 'content', 'term' ] as $name ) {
			$value        = $given[ "utm_$name" ] ?? '';
			$utm[ $name ] = is_string( $value ) ? mb_strtolower( trim( mb_substr( $value, 0, in_array( $name, [ 'source', 'medium' ], true ) ? 100 : 150 ) ) ) : '';
		}
		if ( 'internal' === $this->medium( $utm['medium'] ) ) {
			// The shop's own promotion says nothing about where the visitor came from.
			$utm = array_fill_keys( array_keys( $utm ), '' );
		}
		$click = '';
		foreach ( $this->data['click_ids'] as $parameter => $network ) {
			if ( is_string( $given[ $parameter ] ?? null ) && '' !== $given[ $parameter ] ) {
				$click = $parameter;
				break;
			}
		}
		if ( '' === $click && '' === $utm['source'] . $utm['medium'] . $utm['campaign'] ) {
			return null;
		}
		[ $source, $medium, $channel ] = '' === $click ? [ '', '', '' ] : $this->data['click_ids'][ $click ];
		$row = $this->row( '', $this->canonical( $utm['source'] ) ?: $source, $utm['medium'] ?: $medium, 1 );
		$row = array_merge( $row, [ 'campaign' => $utm['campaign'], 'content' => $utm['content'], 'term' => $utm['term'], 'click' => $click ] );
		$row['channel'] = '' === $utm['medium'] && '' !== $channel ? $channel : $this->channel( $row['source'], $row['medium'] );
		return $row;
	}

	/** One name for what people write in many ways: fb, facebook.com, Facebook. */
	private function canonical( string $source ): string {
		if ( isset( $this->data['aliases'][ $source ] ) ) {
			return $this->data['aliases'][ $source ];
		}
		if ( str_contains( $source, '.' ) ) {
			foreach ( self::LISTS as $list => $_ ) {
				$name = $this->name( $list, self::bare( $source ) );
				if ( null !== $name ) {
					return $name;
				}
			}
		}
		return $source;
	}

	private function channel( string $source, string $medium ): string {
		$list    = $this->lists[ $source ] ?? '';
		$channel = $this->medium( $medium );
		if ( 'paid' === $channel ) {
			return self::PAID[ $list ] ?? 'paid_search';
		}
		return $channel ?: self::LISTS[ $list ][0] ?? 'campaign';
	}

	/** @return string What utm_medium says: a channel, paid or internal; '' for anything else. */
	private function medium( string $medium ): string {
		foreach ( '' === $medium ? [] : $this->data['mediums'] as $pattern => $channel ) {
			if ( preg_match( "~^(?:$pattern)$~i", $medium ) ) {
				return $channel;
			}
		}
		return '';
	}

	/**
	 * @return array{channel:string,source:string,medium:string}|null
	 */
	private function from_referrer( string $host, string $referrer ): ?array {
		$from = '' === $referrer ? '' : self::bare( (string) parse_url( $referrer, PHP_URL_HOST ) );
		if ( '' === $from || self::bare( $host ) === $from || null !== $this->name( 'payment', $from ) ) {
			return null;
		}
		foreach ( self::LISTS as $list => [ $channel, $medium ] ) {
			$name = $this->name( $list, $from );
			if ( null !== $name ) {
				return [ 'channel' => $channel, 'source' => $name, 'medium' => $medium ];
			}
		}
		return [ 'channel' => 'referral', 'source' => mb_substr( $from, 0, 100 ), 'medium' => 'referral' ];
	}

	/** What a list of hosts calls this host: by itself, by what it is a subdomain of, or by its first label. */
	private function name( string $list, string $host ): ?string {
		$names = $this->data[ $list ];
		$rest  = $host;
		while ( true ) {
			if ( isset( $names[ $rest ] ) ) {
				return $names[ $rest ];
			}
			$dot = strpos( $rest, '.' );
			if ( false === $dot ) {
				return $names[ strstr( $host, '.', true ) . '.' ] ?? null;
			}
			$rest = substr( $rest, $dot + 1 );
		}
	}

	private function row( string $channel, string $source, string $medium, int $is_campaign = 0 ): array {
		return [
			'channel'     => $channel,
			'source'      => $source,
			'medium'      => $medium,
			'campaign'    => '',
			'content'     => '',
			'term'        => '',
			'click'       => '',
			'is_campaign' => $is_campaign,
		];
	}

	private static function bare( string $host ): string {
		$host = strtolower( $host );
		return str_starts_with( $host, 'www.' ) ? substr( $host, 4 ) : $host;
	}
}
