<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Problem_Log;
use Footfall\Schema\Event_Schema;

/**
 * The collection endpoint: takes a browser's batch into the buffer. Public by nature: every shopper
 * sends to it, from cached pages, so there is no nonce; what it takes is bounded in size, rate and
 * form, comes from this site's own pages, and says nothing about money or orders.
 * Runs without WordPress and without a database.
 */
final class Endpoint {
	/** Longer ones need not be read: they are refused by their length. */
	public const MOST_BYTES_READ = 65536;

	private Event_Schema $schema;

	/**
	 * @param array<string,mixed> $config As Runtime_Config writes it.
	 * @param Buffer_Writer|null  $buffer The file by default.
	 * @param Salt|null           $salt   The file by default.
	 */
	public function __construct( private array $config, private ?Buffer_Writer $buffer = null, private ?Salt $salt = null ) {
		$this->schema = new Event_Schema( $config['own_events'] ?? [] );
	}

	/**
	 * @param array<string,mixed> $server $_SERVER.
	 * @param string              $body   At most MOST_BYTES_READ.
	 * @param float               $now    Unix time with fraction.
	 */
	public function answer( array $server, string $body, float $now ): Answer {
		$answer = $this->answer_of( $server, $body, $now );
		$origin = (string) ( $server['HTTP_ORIGIN'] ?? '' );
		// A page on another host of this site (www or not) may see that its batch was taken.
		return 403 !== $answer->status && 'same-site' === ( $server['HTTP_SEC_FETCH_SITE'] ?? '' )
			? new Answer( $answer->status, $answer->headers + [ 'Access-Control-Allow-Origin' => $origin ] )
			: $answer;
	}

	private function answer_of( array $server, string $body, float $now ): Answer {
		$refusal = $this->refusal( $server, $body );
		if ( $refusal ) {
			return $refusal;
		}
		$probe = $this->probe( $body );
		if ( $probe ) {
			return $probe;
		}
		if ( ! $this->buffer && ( $this->config['closed'] ?? false ) ) {
			return new Answer( 501 );
		}
		$asks = $this->config['consent_layer'] ?? false;
		if ( ! $this->config['recording'] && ! $asks ) {
			return new Answer( 204 );
		}
		$batch = Batch::parse( $body, $this->schema );
		if ( ! $batch ) {
			return new Answer( 400 );
		}
		if ( ! ( $batch->is_proof() ? $asks : $this->config['recording'] ) ) {
			return new Answer( 204 );
		}
		try {
			return $this->take( $batch, $server, $now );
		} catch ( Buffer_Full ) {
			return new Answer( 507 ); // Counted as dropped: the browser must not send it again.
		} catch ( \RuntimeException $unwritable ) {
			Problem_Log::add( 'unwritable', $unwritable->getMessage(), $this->config['directory'] ?: null );
			// The browser goes on to the next address, if it has one; there, WordPress may know another buffer.
			return $this->buffer ? new Answer( 503, [ 'Retry-After' => '60' ] ) : new Answer( 501 );
		}
	}

	private function refusal( array $server, string $body ): ?Answer {
		$type = strtolower( trim( explode( ';', (string) ( $server['CONTENT_TYPE'] ?? '' ) )[0] ) );
		return match ( true ) {
			'POST' !== ( $server['REQUEST_METHOD'] ?? '' ) => new Answer( 405, [ 'Allow' => 'POST' ] ),
			! Origin_Check::passes( $server, $this->config['hosts'] ) => new Answer( 403 ),
			! in_array( $type, [ 'application/json', 'text/plain' ], true ),
			// Nobody of ours compresses, and what is small here would be large unpacked.
			! in_array( $server['HTTP_CONTENT_ENCODING'] ?? '', [ '', 'identity' ], true ) => new Answer( 415 ),
			max( strlen( $body ), (int) ( $server['CONTENT_LENGTH'] ?? 0 ) ) > $this->schema->batch_limit( 'max_bytes' ) => new Answer( 413 ),
			default => null,
		};
	}

	/** Delivery asks whether it is this endpoint that answers; a proof that only it can give. */
	private function probe( string $body ): ?Answer {
		if ( 1 !== preg_match( '/\A\{"probe":"([0-9a-f]{32})"\}\z/', $body, $match ) ) {
			return null;
		}
		$folder = is_file( "{$this->config['directory']}/" . self::probe_file( $match[1] ) );
		return new Answer( 204, [ 'X-Footfall-Probe' => self::proof( $match[1], $this->config['site_key'], $folder ) ] );
	}

	/** Whoever asks has just put this file into the buffer folder: another server's folder has none. */
	public static function probe_file( string $token ): string {
		return "probe-$token.php";
	}

	/**
	 * @param bool $same_folder Whether the endpoint writes where the one who asks does.
	 */
	public static function proof( string $token, string $site_key, bool $same_folder ): string {
		return hash_hmac( 'sha256', "probe:$token:" . ( $same_folder ? 'same' : 'another' ), $site_key );
	}

	private function take( Batch $batch, array $server, float $now ): Answer {
		$salt    = ( $this->salt ?? new Daily_Salt( $this->config['directory'], $this->config['timezone'] ) )->for_time( (int) $now );
		$address = Client_Address::of( $server, $this->config['address_header'] );
		$rate    = new Rate_Limit( $this->config['directory'], $this->config['rate']['burst'], $this->config['rate']['per_second'] );
		if ( ! $rate->allows( $address, $salt, $now ) ) {
			return new Answer( 429, [ 'Retry-After' => '5' ] );
		}
		$agent    = substr( (string) ( $server['HTTP_USER_AGENT'] ?? '' ), 0, 400 );
		$identity = $batch->is_proof() ? 'none' : $this->identity( $batch, $server );
		$events   = $identity ? $this->events( $batch, $now ) : [];
		if ( ! $events ) {
			return new Answer( 204 );
		}
		$line   = $batch->is_proof()
			? $this->line_of_proof( $batch, $server, $agent, $events, $now )
			: $this->line( $batch, $server, $identity, $address, $agent, $salt, $events, $now );
		$buffer = $this->buffer
			?? new Buffer( $this->config['directory'], $this->config['max_buffer_bytes'], $this->config['disk_reserve'] ?? 0, $this->config['timezone'] );
		$buffer->append( $line );
		return new Answer( 204 );
	}

	/** @return array<string,mixed> */
	private function line( Batch $batch, array $server, string $identity, string $address, string $agent, string $salt, array $events, float $now ): array {
		$line = [
			'v'         => 1,
			'at'        => (int) ( $now * 1000 ),
			'visitor'   => 'id' === $identity
				? Visitor_Key::from_uuid( (string) $batch->visitor, $this->config['site_key'] )
				: Visitor_Key::from_client( $address, $agent, $salt ),
			'identity'  => $identity,
			'consent'   => $batch->consent,
			'ua'        => $agent,
			'language'  => $batch->language,
			'automated' => $batch->automated,
			'excluded'  => self::has_cookie( $server, 'footfall_staff=1(?:;|$)' ) ? 'role' : '',
			'country'   => Country::of( $server, $address, $this->config['country'] ?? null ),
			'logged_in' => self::has_cookie( $server, 'wordpress_logged_in_' ),
			'human'     => $batch->human,
			'events'    => $events,
		];
		if ( 'id' === $identity && 'cookieless' === $this->config['identity_before_consent'] ) {
			// Whom the visitor was counted as until a moment ago, so that one visit stays one.
			$line['hash'] = Visitor_Key::from_client( $address, $agent, $salt );
		}
		return $line;
	}

	/**
	 * Nothing of whose choice it is. The agent tells a program from a person in the drain and goes no further.
	 *
	 * @return array<string,mixed>
	 */
	private function line_of_proof( Batch $batch, array $server, string $agent, array $events, float $now ): array {
		return [
			'v'         => 1,
			'at'        => (int) ( $now * 1000 ),
			'visitor'   => null,
			'about'     => 'consent',
			'ua'        => $agent,
			'automated' => $batch->automated,
			'excluded'  => self::has_cookie( $server, 'footfall_staff=1(?:;|$)' ) ? 'role' : '',
			'events'    => $events,
		];
	}

	/** Id, hash, or '' when nothing may be recorded. Whatever the browser says, the settings stand. */
	private function identity( Batch $batch, array $server ): string {
		$signal = '1' === ( $server['HTTP_SEC_GPC'] ?? '' ) || '1' === ( $server['HTTP_DNT'] ?? '' );
		if ( $signal && $this->config['honour_signals'] ) {
			return '';
		}
		if ( 'unknown' === $batch->consent ) {
			return 'cookieless' === $this->config['identity_before_consent'] ? 'hash' : '';
		}
		return 'visitor_id' === $this->config['identity_after_consent'] && null !== $batch->visitor ? 'id' : 'hash';
	}

	/** Each id once; ages become times; pages of other hosts (translated copies, say) and left-out paths go. */
	private function events( Batch $batch, float $now ): array {
		$kept = [];
		foreach ( $batch->events as $event ) {
			$path = (string) ( parse_url( $event['url'], PHP_URL_PATH ) ?? '/' );
			if (
				! in_array( Origin_Check::host( $event['url'] ), $this->config['hosts'], true )
				|| ( ! $batch->is_proof() && Path_Filter::matches( $path, $this->config['excluded_paths'] ) )
				|| ( 'granted' !== $batch->consent && 'statistics' === $this->schema->consent( $event['name'] ) )
			) {
				continue;
			}
			$id           = strtolower( $event['id'] );
			$kept[ $id ] ??= [
				'id'    => $id,
				'name'  => $event['name'],
				'at'    => (int) ( $now * 1000 ) - $event['age'],
				'url'   => $event['url'],
				'props' => (object) ( $event['props'] ?? [] ),
			];
		}
		return array_values( $kept );
	}

	private static function has_cookie( array $server, string $pattern ): bool {
		return 1 === preg_match( "/(?:^|;\s*)$pattern/", (string) ( $server['HTTP_COOKIE'] ?? '' ) );
	}
}
