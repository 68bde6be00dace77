<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Reads what reports show. Days are the store's, YYYY-MM-DD, both ends included; money is minor
 * units. Every method may throw Storage_Exception.
 */
interface Report_Store {
	/** @return int Different visitors of the sessions that began in these days. */
	public function visitors( string $from, string $to ): int;

	/** @return array<string,int> Different visitors by day; days without one are missing. */
	public function visitors_by_day( string $from, string $to ): array;

	/**
	 * @return array<int,array{day:string,metric:int,dimension:string,total:int}> Counters (Metrics).
	 */
	public function counters( string $from, string $to ): array;

	/**
	 * @return array<int,array{day:string,currency:string,orders:int,total:int}> Counted orders by the day they were made.
	 */
	public function orders_by_day( string $from, string $to ): array;

	/**
	 * @return array<int,array{day:string,currency:string,amount:int}> Refunds of counted orders by the day of the refund.
	 */
	public function refunds_by_day( string $from, string $to ): array;

	/**
	 * @return array<string,int> Counted orders by the reason why they have no session; '' for those that have one.
	 */
	public function orders_by_reason( string $from, string $to ): array;

	/**
	 * @return array<int,array{key:string,name:string,at:int,session:int,path:string,product_id:int,variation_id:int,quantity:int,order_id:int,amount:?int,currency:string}>
	 *         The last events of visitors and orders, newest first; at in ms UTC.
	 */
	public function latest_events( int $limit ): array;

	/**
	 * @param string     $of    session, visitor, campaign or order.
	 * @param int|string $whose Session number, visitor key, campaign or order id.
	 * @param int        $since ms UTC, included.
	 * @return array<int,array{key:string,name:string,at:int,session:?int,path:string,product_id:?int,variation_id:?int,quantity:?int,order_id:?int,amount:?int,currency:string,props:array<string,mixed>}>
	 *         Raw events, oldest first; at in ms UTC.
	 */
	public function events_of( string $of, int|string $whose, int $since, int $limit ): array;

	/**
	 * @return string[] Of the ledger's orders, at most so many.
	 */
	public function currencies( int $limit ): array;

	/**
	 * @return array<string,int> Rows by table, without prefix.
	 */
	public function sizes(): array;
}
