<?php
/**
 * Stands in the web root of the bench's store and runs another PHP file there, as it is, telling in
 * a header how long PHP was at it: from this line until everything that the file has left for the
 * end of the request has run.
 */

$footfall_bench_began = hrtime( true );

register_shutdown_function(
	static function () use ( $footfall_bench_began ): void {
		// Once more, so that it comes after whatever was registered meanwhile.
		register_shutdown_function(
			static function () use ( $footfall_bench_began ): void {
				if ( ! headers_sent() ) {
					header( 'X-Bench-Ms: ' . ( hrtime( true ) - $footfall_bench_began ) / 1e6 );
				}
			}
		);
	}
);

require __DIR__ . '/' . basename( $_GET['bench'] );
