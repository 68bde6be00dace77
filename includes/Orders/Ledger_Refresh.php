<?php
declare( strict_types=1 );

namespace Footfall\Orders;

use Footfall\Ingest\Buffer_Reader;
use Footfall\Ingest\Chunk;
use Footfall\Ingest\Chunk_Writer;
use Footfall\Ingest\Site_Buffers;
use Footfall\Ingest\Store_Day;
use Footfall\Problem_Log;
use Footfall\Settings;
use Footfall\Storage\Database;
use Footfall\Storage\Wpdb_Event_Store;

/**
 * Reads orders from WooCommerce into the ledger without a hook having said so, as the drain does
 * with those of which one has. Never beside a drain: both would write the same rows.
 */
final class Ledger_Refresh {
	/** How long to wait for a drain, seconds. */
	private const PATIENCE = 5.0;

	/** In one transaction: a change of the store's timezone changes the day of every order. */
	private const AT_ONCE = 100;

	public function __construct(
		private Buffer_Reader $files,
		private Chunk_Writer $writer,
		private float $patience = self::PATIENCE
	) {}

	/**
	 * @param string|null $directory The buffer folder; this site's own by default.
	 */
	public static function of_site( ?string $directory = null ): self {
		$database = Database::of_site();
		$days     = new Store_Day( wp_timezone() );
		return new self(
			Site_Buffers::of_site( $directory ),
			Chunk_Writer::of( $database, new Wpdb_Event_Store( $database ), $days, (int) Settings::get( 'session_minutes' ) )
		);
	}

	/**
	 * @param int[] $ids
	 * @return int|null Orders in the ledger; null when a drain was busy all the time.
	 */
	public function read( array $ids ): ?int {
		$lock = $this->files->lock( $this->patience );
		if ( ! $lock ) {
			return null;
		}
		try {
			return array_sum( array_map( [ $this, 'read_some' ], array_chunk( $ids, self::AT_ONCE ) ) );
		} finally {
			$lock->release();
		}
	}

	private function read_some( array $ids ): int {
		try {
			return $this->writer->write( self::chunk( $ids ) )['orders'];
		} catch ( \Throwable $problem ) {
			Problem_Log::add_throwable( $problem );
		}
		// One order that another plugin's code cannot read must not keep the others away.
		$read = 0;
		foreach ( $ids as $id ) {
			try {
				$read += $this->writer->write( self::chunk( [ $id ] ) )['orders'];
			} catch ( \Throwable $problem ) {
				Problem_Log::add_throwable( $problem );
			}
		}
		return $read;
	}

	private static function chunk( array $ids ): Chunk {
		$chunk        = new Chunk();
		$chunk->notes = array_map(
			static fn( int $id ): array => [
				'id'        => $id,
				'change'    => 'changed',
				'at'        => (int) ( microtime( true ) * 1000 ),
				'refund_id' => 0,
				'gateway'   => '',
				'visitor'   => null,
				'reason'    => '',
			],
			$ids
		);
		return $chunk;
	}
}
