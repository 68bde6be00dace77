<?php
/**
 * The tiny frame of the tests that run inside the store's WordPress.
 *
 * Each test-*.php returns `[ 'cases' => [ [ 'name' => string, 'passed' => bool, 'message' => string ], … ] ]`.
 */
declare( strict_types=1 );

namespace Footfall\Tests;

require_once __DIR__ . '/Sandbox.php';

final class Cases {
	/** @var array<int,array{name:string,passed:bool,message:string}> */
	private array $cases = [];

	/**
	 * @param string                    $says What is true when it passes.
	 * @param callable(Sandbox): void   $test Gets empty tables and an empty buffer folder.
	 */
	public function it( string $says, callable $test ): void {
		$sandbox = new Sandbox();
		$message = '';
		try {
			$test( $sandbox );
		} catch ( \Throwable $problem ) {
			$message = sprintf( '%s (%s:%d)', $problem->getMessage(), basename( $problem->getFile() ), $problem->getLine() );
		} finally {
			$sandbox->clean_up();
		}
		$this->cases[] = [
			'name'    => $says,
			'passed'  => '' === $message,
			'message' => $message,
		];
	}

	/**
	 * @return array{cases:array<int,array{name:string,passed:bool,message:string}>}
	 */
	public function results(): array {
		return [ 'cases' => $this->cases ];
	}
}

/**
 * @param mixed $expected Compared with ===.
 */
function same( mixed $expected, mixed $actual, string $what = '' ): void {
	if ( $expected !== $actual ) {
		$where = ( new \Exception() )->getTrace()[0];
		throw new \RuntimeException( sprintf( '%sexpected %s, got %s [line %d]', $what ? "$what: " : '', wp_json_encode( $expected ), wp_json_encode( $actual ), $where['line'] ) );
	}
}
