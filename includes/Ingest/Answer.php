<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * What the endpoint answers: a status, no body. Runs without WordPress.
 */
final class Answer {
	/**
	 * @param int                  $status  HTTP status.
	 * @param array<string,string> $headers By name.
	 */
	public function __construct( public readonly int $status, public readonly array $headers = [] ) {}
}
