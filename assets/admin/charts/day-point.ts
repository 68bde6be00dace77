export interface DayPoint {
	day: string;
	value: number;
}
