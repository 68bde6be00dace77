<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Ingest\Dropped_File;
use Footfall\Ingest\Endpoint;
use Footfall\Ingest\Path_Filter;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/Temporary_Folder.php';

final class Endpoint_Test extends TestCase {
	use Temporary_Folder;

	private const NOW = 1790000000.5;
	private const IDS = [ '0d9a7f5e-1c3b-4a2d-8e6f-000000000001', '0d9a7f5e-1c3b-4a2d-8e6f-000000000002' ];

	private function config( array $changes = [] ): array {
		return $changes + [
			'recording'               => true,
			'directory'               => $this->folder,
			'site_key'                => str_repeat( 'ab', 32 ),
			'timezone'                => 'America/New_York',
			'hosts'                   => [ 'shop.example', 'localhost:8080' ],
			'identity_before_consent' => 'cookieless',
			'identity_after_consent'  => 'visitor_id',
			'honour_signals'          => true,
			'excluded_paths'          => [ '/private/*' ],
			'max_buffer_bytes'        => 100000,
			'address_header'          => '',
			'rate'                    => [
				'burst'      => 3,
				'per_second' => 1.0,
			],
		];
	}

	private function server( array $changes = [] ): array {
		return $changes + [
			'REQUEST_METHOD'      => 'POST',
			'CONTENT_TYPE'        => 'text/plain;charset=UTF-8',
			'HTTP_ORIGIN'         => 'https://shop.example',
			'HTTP_SEC_FETCH_SITE' => 'same-origin',
			'HTTP_USER_AGENT'     => 'Mozilla/5.0 Test',
			'REMOTE_ADDR'         => '203.0.113.7',
		];
	}

	private function event( array $changes = [] ): array {
		return $changes + [
			'id'    => self::IDS[0],
			'name'  => 'page_viewed',
			'age'   => 1500,
			'url'   => 'https://shop.example/hat/?utm_source=news',
			'props' => [ 'page_kind' => 'product' ],
		];
	}

	private function batch( array $changes = [] ): array {
		return $changes + [
			'v'        => 1,
			'consent'  => 'granted',
			'visitor'  => '6f9c1d3e-aaaa-4bbb-8ccc-0123456789ab',
			'language' => 'en-US',
			'events'   => [ $this->event() ],
		];
	}

	private function status( array $batch, array $config = [], array $server = [], float $now = self::NOW ): int {
		return ( new Endpoint( $this->config( $config ) ) )->answer( $this->server( $server ), json_encode( $batch ), $now )->status;
	}

	public function test_a_batch_becomes_one_line_with_times_and_no_address(): void {
		self::assertSame( 204, $this->status( $this->batch() ) );
		$lines = $this->buffered();
		self::assertCount( 1, $lines );
		self::assertSame( 1789999999000, $lines[0]['events'][0]['at'] );
		self::assertSame( 'id', $lines[0]['identity'] );
		self::assertGreaterThan( 0, $lines[0]['visitor'] );
		self::assertStringNotContainsString( '203.0.113.7', file_get_contents( $this->folder . '/buffer.php' ) );
		self::assertStringNotContainsString( '6f9c1d3e', file_get_contents( $this->folder . '/buffer.php' ) );
	}

	public function test_the_buffer_shows_nothing_when_it_is_run(): void {
		$this->status( $this->batch() );
		self::assertSame( '', (string) shell_exec( 'php ' . escapeshellarg( $this->folder . '/buffer.php' ) ) );
	}

	/**
	 * @dataProvider refused_requests
	 */
	public function test_it_refuses( int $status, array $server, ?string $body = null ): void {
		$body ??= json_encode( $this->batch() );
		$answer = ( new Endpoint( $this->config() ) )->answer( $this->server( $server ), $body, self::NOW );
		self::assertSame( $status, $answer->status );
		self::assertSame( [], $this->buffered() );
	}

	public function refused_requests(): array {
		return [
			'another method'                => [ 405, [ 'REQUEST_METHOD' => 'GET' ] ],
			'another origin'                => [ 403, [ 'HTTP_ORIGIN' => 'https://evil.example' ] ],
			'the same host on another port' => [ 403, [ 'HTTP_ORIGIN' => 'https://shop.example:8443' ] ],
			'a host that only ends alike'   => [ 403, [ 'HTTP_ORIGIN' => 'https://notshop.example' ] ],
			'a cross-site fetch'            => [ 403, [ 'HTTP_SEC_FETCH_SITE' => 'cross-site' ] ],
			'a sandboxed frame'             => [ 403, [ 'HTTP_ORIGIN' => 'null', 'HTTP_SEC_FETCH_SITE' => 'cross-site' ] ],
			'neither origin nor fetch site' => [ 403, [ 'HTTP_ORIGIN' => '', 'HTTP_SEC_FETCH_SITE' => '' ] ],
			'a form'                        => [ 415, [ 'CONTENT_TYPE' => 'application/x-www-form-urlencoded' ] ],
			'no content type'               => [ 415, [ 'CONTENT_TYPE' => '' ] ],
			'too much'                      => [ 413, [], str_repeat( 'x', 40961 ) ],
			'too much by its own word'      => [ 413, [ 'CONTENT_LENGTH' => '999999999' ], '' ],
			'a packed body'                 => [ 415, [ 'HTTP_CONTENT_ENCODING' => 'gzip' ] ],
			'no JSON'                       => [ 400, [], '{"v":1' ],
			'an empty body'                 => [ 400, [], '' ],
			'a number'                      => [ 400, [], '7' ],
			'deep nesting'                  => [ 400, [], str_repeat( '[', 5000 ) ],
			'broken UTF-8'                  => [ 400, [], "{\"v\":1,\"consent\":\"granted\",\"events\":[{\"id\":\"\xff\"}]}" ],
		];
	}

	/**
	 * The same cases run in TypeScript (tests/contract/batches.test.ts).
	 *
	 * @dataProvider contract_cases
	 */
	public function test_contract( array $case ): void {
		$status = $this->status( array_replace( $this->batch(), $case['batch'] ?? [], isset( $case['event'] ) ? [ 'events' => [ array_replace( $this->event(), $case['event'] ) ] ] : [] ), [ 'consent_layer' => true ] );
		self::assertSame( $case['valid'] ? 204 : 400, $status );
		self::assertCount( $case['valid'] ? 1 : 0, $this->buffered() );
	}

	public function contract_cases(): iterable {
		foreach ( json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/contract/batches.json' ), true ) as $case ) {
			yield $case['name'] => [ $case ];
		}
	}

	public function test_nothing_is_kept_while_recording_is_off(): void {
		self::assertSame( 204, $this->status( $this->batch(), [ 'recording' => false ] ) );
		self::assertSame( [], $this->buffered() );
	}

	/** @return array<string,mixed> A batch of proof. */
	private function proof(): array {
		return [
			'v'       => 1,
			'consent' => 'functional',
			'events'  => [
				$this->event(
					[
						'name'  => 'consent_given',
						'url'   => 'https://shop.example/private/room/',
						'props' => [
							'consent_id' => 'Zk3_0-aB9cD8eF7gH6iJ5k',
							'allowed'    => [],
							'text'       => '',
							'language'   => 'de-DE',
							'rule'       => 'opt_in',
							'how'        => 'refuse',
							'layout'     => 'bar',
							'first'      => true,
						],
					]
				),
			],
		];
	}

	public function test_a_choice_is_kept_after_a_refusal_on_any_page_and_says_nothing_of_who_it_was(): void {
		$config = [ 'consent_layer' => true, 'recording' => false, 'identity_before_consent' => 'nothing' ];
		$server = [ 'HTTP_SEC_GPC' => '1', 'HTTP_COOKIE' => 'footfall_visitor=6f9c1d3e-aaaa-4bbb-8ccc-0123456789ab; wordpress_logged_in_1=x', 'HTTP_CF_IPCOUNTRY' => 'DE' ];
		self::assertSame( 204, $this->status( $this->proof(), $config, $server ) );
		[ $line ] = $this->buffered();
		self::assertSame( [ 'v', 'at', 'visitor', 'about', 'ua', 'automated', 'excluded', 'events' ], array_keys( $line ) );
		self::assertSame( [ null, 'consent', 'refuse' ], [ $line['visitor'], $line['about'], $line['events'][0]['props']['how'] ] );
	}

	public function test_a_choice_is_kept_only_while_the_layer_is_on_and_a_visit_only_while_recording_is(): void {
		self::assertSame( 204, $this->status( $this->proof() ) );
		self::assertSame( 204, $this->status( $this->batch(), [ 'consent_layer' => true, 'recording' => false ] ) );
		self::assertSame( [], $this->buffered() );
	}

	public function test_before_a_choice_nothing_is_kept_when_the_owner_says_so(): void {
		self::assertSame( 204, $this->status( $this->batch( [ 'consent' => 'unknown', 'visitor' => null ] ), [ 'identity_before_consent' => 'nothing' ] ) );
		self::assertSame( [], $this->buffered() );
	}

	public function test_before_a_choice_an_identifier_is_ignored_and_the_daily_hash_used(): void {
		$this->status( $this->batch( [ 'consent' => 'unknown' ] ) );
		self::assertSame( 'hash', $this->buffered()[0]['identity'] );
	}

	public function test_the_daily_hash_is_the_same_within_a_store_day_and_another_on_the_next(): void {
		$anonymous = $this->batch( [ 'consent' => 'unknown', 'visitor' => null ] );
		$this->status( $anonymous, [], [], self::NOW );
		$this->status( $anonymous, [], [], self::NOW + 60 );
		$this->status( $anonymous, [], [], self::NOW + 86400 );
		$visitors = array_column( $this->buffered(), 'visitor' );
		self::assertSame( $visitors[0], $visitors[1] );
		self::assertNotSame( $visitors[0], $visitors[2] );
	}

	/**
	 * @dataProvider signals
	 */
	public function test_a_privacy_signal_is_a_refusal_whatever_the_batch_says( array $server ): void {
		self::assertSame( 204, $this->status( $this->batch(), [], $server ) );
		self::assertSame( [], $this->buffered() );
		self::assertSame( 204, $this->status( $this->batch(), [ 'honour_signals' => false ], $server ) );
		self::assertCount( 1, $this->buffered() );
	}

	public function signals(): array {
		return [
			'Global Privacy Control' => [ [ 'HTTP_SEC_GPC' => '1' ] ],
			'Do Not Track'           => [ [ 'HTTP_DNT' => '1' ] ],
		];
	}

	public function test_pages_of_other_hosts_and_left_out_paths_are_dropped(): void {
		$batch = $this->batch(
			[
				'events' => [
					$this->event( [ 'url' => 'https://translate.example/hat/' ] ),
					$this->event( [ 'url' => 'https://shop.example/private/room/' ] ),
				],
			]
		);
		self::assertSame( 204, $this->status( $batch ) );
		self::assertSame( [], $this->buffered() );
	}

	public function test_staff_is_marked(): void {
		$this->status( $this->batch(), [], [ 'HTTP_COOKIE' => 'a=b; footfall_staff=1; c=d' ] );
		self::assertSame( 'role', $this->buffered()[0]['excluded'] );
	}

	public function test_a_line_says_what_the_batch_and_the_request_show(): void {
		$this->status( $this->batch() );
		$this->status( $this->batch( [ 'human' => false ] ), [], [ 'HTTP_COOKIE' => 'a=b; wordpress_logged_in_0123=x', 'HTTP_CF_IPCOUNTRY' => 'de' ] );
		$this->status( $this->batch( [ 'human' => true ] ), [], [ 'HTTP_COOKIE' => 'not_wordpress_logged_in_=1', 'HTTP_CF_IPCOUNTRY' => 'XX' ] );
		$shown = array_map( static fn( array $line ): array => [ $line['country'], $line['logged_in'], $line['human'] ], $this->buffered() );
		self::assertSame( [ [ '', false, null ], [ 'DE', true, false ], [ '', false, true ] ], $shown );
	}

	public function test_a_visitor_who_agreed_is_linked_to_the_hash_only_where_there_may_have_been_one(): void {
		$this->status( $this->batch( [ 'consent' => 'unknown', 'visitor' => null ] ) );
		$this->status( $this->batch() );
		$this->status( $this->batch(), [ 'identity_before_consent' => 'nothing' ] );
		[ $before, $agreed, $never ] = $this->buffered();
		self::assertSame( $before['visitor'], $agreed['hash'] );
		self::assertArrayNotHasKey( 'hash', $before );
		self::assertArrayNotHasKey( 'hash', $never );
	}

	public function test_one_address_can_send_only_so_much_and_is_let_in_again(): void {
		for ( $i = 0; $i < 3; $i++ ) {
			self::assertSame( 204, $this->status( $this->batch() ) );
		}
		self::assertSame( 429, $this->status( $this->batch() ) );
		self::assertSame( 204, $this->status( $this->batch(), [], [ 'REMOTE_ADDR' => '203.0.113.8' ] ) );
		self::assertSame( 204, $this->status( $this->batch(), [], [], self::NOW + 2 ) );
	}

	public function test_what_finds_no_room_is_counted_once_an_event_and_the_browser_told_not_to_come_back(): void {
		( new Dropped_File( $this->folder ) )->make();
		$twice = $this->batch( [ 'events' => [ $this->event(), $this->event(), $this->event( [ 'id' => self::IDS[1] ] ) ] ] );
		self::assertSame( 507, $this->status( $twice, [ 'max_buffer_bytes' => 100 ] ) );
		self::assertSame( 507, $this->status( $this->batch(), [ 'disk_reserve' => PHP_INT_MAX ] ) );
		self::assertSame( [], $this->buffered() );
		self::assertSame( [ 3 ], array_column( ( new Dropped_File( $this->folder ) )->counts(), 'count' ) );
		self::assertSame( 204, $this->status( $this->batch(), [ 'disk_reserve' => 1 ] ) );
	}

	public function test_what_cannot_even_be_counted_is_not_taken_away_from_the_browser(): void {
		mkdir( $this->folder . '/dropped.php' );
		self::assertSame( 501, $this->status( $this->batch(), [ 'max_buffer_bytes' => 100 ] ) );
		rmdir( $this->folder . '/dropped.php' );
	}

	public function test_a_folder_that_is_not_there_sends_the_browser_to_the_next_address(): void {
		self::assertSame( 501, $this->status( $this->batch(), [ 'directory' => $this->folder . '/gone' ] ) );
	}

	public function test_it_is_closed_while_the_buffer_is_in_the_database_and_says_so_to_the_self_test(): void {
		self::assertSame( 501, $this->status( $this->batch(), [ 'closed' => true ] ) );
		self::assertSame( [], $this->buffered() );
		$answer = ( new Endpoint( $this->config( [ 'closed' => true ] ) ) )->answer( $this->server(), '{"probe":"' . str_repeat( '0f', 16 ) . '"}', self::NOW );
		self::assertSame( 204, $answer->status );
	}

	public function test_an_id_that_comes_twice_in_a_batch_is_stored_once(): void {
		$this->status( $this->batch( [ 'events' => [ $this->event( [ 'id' => strtoupper( self::IDS[0] ) ] ), $this->event() ] ] ) );
		self::assertCount( 1, $this->buffered()[0]['events'] );
	}

	public function test_addresses_of_one_ipv6_network_share_their_allowance(): void {
		$statuses = [];
		for ( $i = 1; $i <= 4; $i++ ) {
			$statuses[] = $this->status( $this->batch(), [], [ 'REMOTE_ADDR' => "2001:db8:1:2::$i" ] );
		}
		self::assertSame( [ 204, 204, 204, 429 ], $statuses );
		self::assertSame( 204, $this->status( $this->batch(), [], [ 'REMOTE_ADDR' => '2001:db8:1:3::1' ] ) );
	}

	public function test_no_file_beside_the_buffer_shows_anything_when_it_is_run(): void {
		$this->status( $this->batch(), [ 'max_buffer_bytes' => 100 ] );
		$this->status( $this->batch() );
		$names = array_map( 'basename', (array) glob( $this->folder . '/*' ) );
		self::assertSame( [ 'buffer.php', 'dropped.php', 'rate.php', 'salt.php' ], $names );
		foreach ( $names as $name ) {
			self::assertSame( '', (string) shell_exec( PHP_BINARY . ' -d display_errors=1 ' . escapeshellarg( "$this->folder/$name" ) . ' 2>&1' ), $name );
		}
	}

	public function test_forwarded_addresses_count_only_behind_a_private_proxy(): void {
		$anonymous = $this->batch( [ 'consent' => 'unknown', 'visitor' => null ] );
		$this->status( $anonymous, [], [ 'HTTP_X_FORWARDED_FOR' => '198.51.100.9' ] );
		$this->status( $anonymous );
		$this->status( $anonymous, [], [ 'REMOTE_ADDR' => '10.0.0.2', 'HTTP_X_FORWARDED_FOR' => '9.9.9.9, 203.0.113.7' ] );
		self::assertCount( 1, array_unique( array_column( $this->buffered(), 'visitor' ) ) );
	}

	public function test_only_a_page_on_another_host_of_this_site_may_read_the_answer(): void {
		$answer = fn( array $server ) => ( new Endpoint( $this->config() ) )->answer( $this->server( $server ), json_encode( $this->batch() ), self::NOW );
		$other  = [
			'HTTP_ORIGIN'         => 'http://localhost:8080',
			'HTTP_SEC_FETCH_SITE' => 'same-site',
		];
		self::assertSame( [ 'Access-Control-Allow-Origin' => 'http://localhost:8080' ], $answer( $other )->headers );
		self::assertSame( [], $answer( [] )->headers );
		$foreign = $answer( [ 'HTTP_ORIGIN' => 'https://evil.example' ] + $other );
		self::assertSame( [ 403, [] ], [ $foreign->status, $foreign->headers ] );
	}

	public function test_a_left_out_path_may_be_written_as_it_is_read(): void {
		$config = [ 'excluded_paths' => Path_Filter::encoded( [ '/über/*', '/plain' ] ) ];
		self::assertSame( [ '/%C3%BCber/*', '/plain' ], $config['excluded_paths'] );
		// WordPress writes its addresses in lower case.
		$this->status( $this->batch( [ 'events' => [ $this->event( [ 'url' => 'https://shop.example/%c3%bcber/uns/' ] ) ] ] ), $config );
		self::assertSame( [], $this->buffered() );
		$this->status( $this->batch(), $config );
		self::assertCount( 1, $this->buffered() );
	}

	public function test_the_probe_is_answered_with_a_proof_and_stores_nothing(): void {
		$token  = str_repeat( '0f', 16 );
		$answer = ( new Endpoint( $this->config( [ 'recording' => false ] ) ) )->answer( $this->server(), '{"probe":"' . $token . '"}', self::NOW );
		self::assertSame( Endpoint::proof( $token, str_repeat( 'ab', 32 ), false ), $answer->headers['X-Footfall-Probe'] );
		touch( $this->folder . '/' . Endpoint::probe_file( $token ) );
		$answer = ( new Endpoint( $this->config() ) )->answer( $this->server(), '{"probe":"' . $token . '"}', self::NOW );
		self::assertSame( Endpoint::proof( $token, str_repeat( 'ab', 32 ), true ), $answer->headers['X-Footfall-Probe'] );
		self::assertSame( [], $this->buffered() );
	}
}
