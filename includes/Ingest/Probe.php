<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Asks through the site's real URL whether it is our endpoint that answers, and whether it writes into
 * the folder that this process knows. Several times: behind one address there may be several servers.
 */
final class Probe {
	/** Each server answers with its own folder. */
	public const SAME    = 'same';
	public const ANOTHER = 'another';

	/** Somebody else answered: the detail is the HTTP status. */
	public const REFUSED = 'refused';

	/** Nobody answered: the detail says why. */
	public const UNREACHABLE = 'unreachable';

	private const TIMES   = 4;
	private const SECONDS = 5;

	private string $token;

	public function __construct( private string $directory, private string $site_key ) {
		$this->token = bin2hex( random_bytes( 16 ) );
	}

	/**
	 * @param bool $same_folder Whether it matters into which folder it writes.
	 * @return array{0:string,1:string} One of the above, and the detail. SAME only if all answers were.
	 */
	public function ask( string $url, bool $same_folder = true ): array {
		$file = $this->directory . '/' . Endpoint::probe_file( $this->token );
		if ( $same_folder && ! @touch( $file ) ) { // Empty: a full disk takes that, too.
			return [ self::UNREACHABLE, 'the buffer folder takes no file' ];
		}
		try {
			for ( $time = 0; $time < ( $same_folder ? self::TIMES : 1 ); $time++ ) {
				$answer = $this->ask_once( $url );
				if ( ! in_array( $answer[0], $same_folder ? [ self::SAME ] : [ self::SAME, self::ANOTHER ], true ) ) {
					return $answer;
				}
			}
			return [ self::SAME, '' ];
		} finally {
			@unlink( $file );
		}
	}

	/** @return array{0:string,1:string} */
	private function ask_once( string $url ): array {
		$parts    = wp_parse_url( home_url() );
		$response = wp_remote_post(
			$url,
			[
				'timeout'     => self::SECONDS,
				'redirection' => 0,
				'sslverify'   => false, // Our own address; a wrong certificate is not what is asked here.
				'headers'     => [
					'Content-Type' => 'application/json',
					'Origin'       => $parts['scheme'] . '://' . Origin_Check::host( home_url() ),
				],
				'body'        => '{"probe":"' . $this->token . '"}',
			]
		);
		if ( is_wp_error( $response ) ) {
			return [ self::UNREACHABLE, $response->get_error_message() ];
		}
		$proof = (string) wp_remote_retrieve_header( $response, 'x-footfall-probe' );
		foreach ( [ self::SAME => true, self::ANOTHER => false ] as $answer => $same ) {
			if ( hash_equals( Endpoint::proof( $this->token, $this->site_key, $same ), $proof ) ) {
				return [ $answer, '' ];
			}
		}
		return [ self::REFUSED, (string) wp_remote_retrieve_response_code( $response ) ];
	}
}
